// What is looked up beside the game: the world, all levers, the model; a piece of its own, fetched when it is first opened.

export { ModelScreen } from '../ui/hud/model/modelScreen';
export { WorldScreen } from '../ui/hud/world/worldScreen';
