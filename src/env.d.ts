declare namespace App {
  /** What a route tells the components of its own page. */
  interface Locals {
    /** Draw this step of the prose and no other: the embed view of one step. */
    onlyStep?: string;
    /** The page is made for paper: what opens and closes is open. */
    isPaper?: boolean;
  }
}
