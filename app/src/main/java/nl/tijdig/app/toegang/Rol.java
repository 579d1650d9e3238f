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

  /** Who answers for the use of dossiers sees who looked at them. */
  boolean magInzagelogZien() {
    return this == TEAMMANAGER || this == INSPECTEUR || this == BEHEERDER;
  }

  /** The word for accounts and addresses, such as {@code teammanager}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
