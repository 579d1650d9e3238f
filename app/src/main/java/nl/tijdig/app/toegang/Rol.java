package nl.tijdig.app.toegang;

import java.util.Locale;

/** Who somebody is in the chain; decides which pages are there. */
public enum Rol {
  JEUGDBESCHERMER,
  TEAMMANAGER,
  WACHTLIJSTBEHEERDER,
  ZORGBEMIDDELAAR,
  GEMEENTEDESKUNDIGE,
  CONTRACTMANAGER,
  EXPERTTEAMLID,
  INSPECTEUR,
  ANALIST,
  RAADSLID,
  BELEIDSMEDEWERKER,
  OUDER,
  JEUGDIGE,
  BEHEERDER;

  /** Raadslid and ministry see suppressed totals only, families their own child only. */
  boolean magDossiersZien() {
    return switch (this) {
      case RAADSLID, BELEIDSMEDEWERKER, OUDER, JEUGDIGE -> false;
      default -> true;
    };
  }

  /** Those who work with the child record what happened; all others read. */
  boolean magVastleggen() {
    return switch (this) {
      case JEUGDBESCHERMER, TEAMMANAGER, WACHTLIJSTBEHEERDER, ZORGBEMIDDELAAR -> true;
      default -> false;
    };
  }

  /** The word for accounts and addresses, such as {@code teammanager}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
