// Every language of the page by its code; one that is listed here is offered, fetched and spoken.

export { en } from './en';
export { ko } from './ko';
