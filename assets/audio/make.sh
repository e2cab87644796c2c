#!/bin/sh
# Makes the four sound cues with sox, peak -12 dBFS, and encodes them with ffmpeg. Run: sh assets/audio/make.sh
set -eu
alias sox="sox -R -D"
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rate=48000

# One tone: name, length in s, frequency in Hz, decay in s, level in dB.
tone() {
  sox -n -r $rate -c 1 "$work/$1.wav" synth "$2" sine "$3" fade l 0.001 "$2" "$4" gain "$5"
}

# A burst of noise: name, length in s, band centre and width in Hz, decay in s, level in dB.
noise() {
  sox -n -r $rate -c 1 "$work/$1.wav" synth "$2" whitenoise band "$3" "$4" \
    fade l 0.0005 "$2" "$5" gain "$6"
}

# Step: two dry pieces of wood.
tone wood1 0.07 1180 0.068 -9
tone wood2 0.05 2350 0.048 -16
noise knock 0.03 2600 1800 0.029 -6
sox -m "$work/wood1.wav" "$work/wood2.wav" "$work/knock.wav" "$work/step.wav" pad 0 0.02

# End turn: a stamp on paper, then a page turned.
tone thud 0.22 82 0.21 -3
tone body 0.12 164 0.118 -9
noise press 0.09 900 900 0.088 -4
noise page 0.34 5200 3800 0.2 -20
sox "$work/page.wav" "$work/pageIn.wav" fade t 0.12 0.34 0.2 pad 0.2
sox -m "$work/thud.wav" "$work/body.wav" "$work/press.wav" "$work/pageIn.wav" "$work/stamp.wav"

# Event: four taps of a telegraph sounder.
tone ring 0.05 1900 0.049 -14
tone low 0.04 720 0.039 -12
noise tick 0.012 3800 2600 0.011 -5
sox -m "$work/ring.wav" "$work/low.wav" "$work/tick.wav" "$work/tap.wav"
sox "$work/tap.wav" "$work/tap1.wav" pad 0 0.07
sox "$work/tap.wav" "$work/tap2.wav" pad 0 0.16
sox "$work/tap1.wav" "$work/tap2.wav" "$work/tap1.wav" "$work/tap.wav" "$work/telegraph.wav"

# Game end: eight strokes of a ship's bell, in pairs.
tone bell1 1.1 932 1.095 -6
tone bell2 0.9 1873 0.895 -11
tone bell3 0.6 2791 0.595 -15
tone bell4 0.35 4127 0.348 -20
noise strike 0.02 3200 2600 0.019 -14
sox -m "$work/bell1.wav" "$work/bell2.wav" "$work/bell3.wav" "$work/bell4.wav" \
  "$work/strike.wav" "$work/stroke.wav"
inputs=""
for at in 0 0.34 0.95 1.29 1.9 2.24 2.85 3.19; do
  sox "$work/stroke.wav" "$work/stroke-$at.wav" pad "$at"
  inputs="$inputs $work/stroke-$at.wav"
done
# shellcheck disable=SC2086
sox -m $inputs "$work/bell.wav"

for cue in step stamp telegraph bell; do
  sox "$work/$cue.wav" -b 16 "$work/$cue-out.wav" norm -12.5
  ffmpeg -nostdin -v error -y -i "$work/$cue-out.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact \
    -c:a libopus -b:a 48k "$cue.webm"
  ffmpeg -nostdin -v error -y -i "$work/$cue-out.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact \
    -c:a libmp3lame -b:a 64k "$cue.mp3"
done
