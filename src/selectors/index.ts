// What can be seen of a game: the face of this room.

export * from './mapPicture';
