package nl.tijdig.berichten.dossiers;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Feitvorm;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waarden;
import org.jspecify.annotations.Nullable;

/** The values of one gebeurtenis as they stand in the text, by the rank of their name. */
final class Velden implements Waarden {

  private static final Map<String, Soort> SOORTEN =
      Arrays.stream(Soort.values()).collect(Collectors.toMap(Soort::code, Function.identity()));
  private static final Veld<String, String> SOORT = Veld.tekst("soort", Function.identity());

  private final @Nullable Object[] waarden = new @Nullable Object[Veldnamen.ALLE.size()];
  private final Fouten fouten;
  private int[] rangen = Veldnamen.ALLEEN_SOORT;
  private int nummer;

  Velden(Fouten fouten) {
    this.fouten = fouten;
  }

  /** Makes room for the gebeurtenis with this place in its dossier, from 0. */
  void begin(int nummer) {
    this.nummer = nummer;
    Arrays.fill(waarden, null);
  }

  /** Where this gebeurtenis stands, for a fault. */
  String plaats() {
    return "gebeurtenissen[" + nummer + "]";
  }

  /** Where the field of this rank stands, for a fault. */
  String plaatsVan(int rang) {
    return plaats() + "." + Veldnamen.ALLE.get(rang);
  }

  void zet(int rang, Object waarde) {
    if (waarden[rang] != null) {
      fouten.meld(plaatsVan(rang), "dit veld staat er twee keer", waarde);
    }
    waarden[rang] = waarde;
  }

  @Override
  public @Nullable Object waarde(int plaats) {
    return waarden[rangen[plaats]];
  }

  @Override
  public void fout(int plaats, String melding, @Nullable Object gevonden) {
    fouten.meld(plaatsVan(rangen[plaats]), melding, gevonden);
  }

  /** The gebeurtenis of these values; null when the soort is missing or unknown. */
  @Nullable Gebeurtenis gebeurtenis() {
    var soort = waarden[Veldnamen.SOORT] instanceof String naam ? SOORTEN.get(naam) : null;
    if (soort == null) {
      weiger();
      return null;
    }
    rangen = Veldnamen.rangen(soort);
    return soort.vorm().lees(this);
  }

  private void weiger() {
    rangen = Veldnamen.ALLEEN_SOORT;
    var naam = SOORT.lees(this, 0);
    rangen = Veldnamen.ALLEEN_OP;
    Feitvorm.op(this);
    if (!naam.isBlank()) {
      fouten.meld(plaatsVan(Veldnamen.SOORT), "onbekende soort gebeurtenis", naam);
    }
  }
}
