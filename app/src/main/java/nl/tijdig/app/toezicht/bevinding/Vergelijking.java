package nl.tijdig.app.toezicht.bevinding;

import nl.tijdig.kern.oordeel.Uitkomst;

/** How an inspector's judgement relates to the computed verdict; neither overrules the other. */
public enum Vergelijking {
  GELIJK,
  /** One says op orde, the other niet op orde. */
  VERSCHILT,
  /** The inspector judged what the recorded facts leave open. */
  AANGEVULD,
  /** The facts decide, the inspector could not. */
  ONBEVESTIGD,
  /** The term still runs or does not apply, so there is nothing to compare. */
  NIET_VERGELIJKBAAR;

  /** Puts the two side by side. */
  public static Vergelijking van(Beoordeling bevonden, Uitkomst berekend) {
    return Beoordeling.van(berekend)
        .map(ander -> vergelijk(bevonden, ander))
        .orElse(NIET_VERGELIJKBAAR);
  }

  private static Vergelijking vergelijk(Beoordeling bevonden, Beoordeling berekend) {
    if (bevonden == berekend) {
      return GELIJK;
    }
    if (berekend == Beoordeling.NIET_TE_BEOORDELEN) {
      return AANGEVULD;
    }
    return bevonden == Beoordeling.NIET_TE_BEOORDELEN ? ONBEVESTIGD : VERSCHILT;
  }
}
