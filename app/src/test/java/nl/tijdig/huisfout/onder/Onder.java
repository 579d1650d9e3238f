package nl.tijdig.huisfout.onder;

import nl.tijdig.huisfout.boven.Boven;

/** A wrong example. */
public class Onder {
  Boven boven() {
    return new Boven();
  }
}
