package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Prestatie;
import nl.tijdig.berichten.ijw.deel.Productdelen.GeslotenPeriode;
import nl.tijdig.berichten.ijw.deel.Productdelen.Omvang;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.ToegewezenProduct;
import org.jspecify.annotations.Nullable;

/** Holds one line of a claim against the allocation that it names. */
record Prestatiecontrole(Prestatie prestatie, String pad, Klassecodes codes) {

  void tegen(ToegewezenProduct toegewezen) {
    var periode = prestatie.productPeriode();
    var einde = toegewezen.einddatum();
    codes
        .eis(!periode.begindatum().isBefore(toegewezen.ingangsdatum()), pad, "9307")
        .eis(einde == null || !periode.einddatum().isAfter(einde), pad, "9308")
        .eis(begintGoed(periode, toegewezen.ingangsdatum()), pad, "9387")
        .eis(eindigtGoed(periode, einde), pad, "9388")
        .eis(pastBij(toegewezen.omvang()), pad, "9341")
        .eis(isGoedGerekend(toegewezen.omvang()), pad, "9346");
    product(toegewezen);
  }

  private void product(ToegewezenProduct toegewezen) {
    var product = toegewezen.product();
    if (product != null) {
      codes.eis(product.categorie().equals(prestatie.productCategorie()), pad, "9339");
      var code = product.code();
      codes.eis(code == null || code.equals(prestatie.productCode()), pad, "9340");
    }
  }

  /** From the first day of the month, or of the allocation when that is later in the month. */
  private static boolean begintGoed(GeslotenPeriode periode, LocalDate ingang) {
    var eerste = periode.begindatum().withDayOfMonth(1);
    return periode.begindatum().equals(ingang.isAfter(eerste) ? ingang : eerste);
  }

  /** To the last day of the month, or of the allocation when that is earlier in the month. */
  private static boolean eindigtGoed(GeslotenPeriode periode, @Nullable LocalDate einde) {
    var dag = periode.einddatum();
    var laatste = dag.withDayOfMonth(dag.lengthOfMonth());
    return dag.equals(einde != null && einde.isBefore(laatste) ? einde : laatste);
  }

  /** What was allocated in hours may be claimed in minutes; without Omvang the contract decides. */
  private boolean pastBij(@Nullable Omvang omvang) {
    return omvang == null
        || omvang.eenheid().equals(prestatie.eenheid())
        || inMinutenVanUren(omvang.eenheid());
  }

  private boolean inMinutenVanUren(Code toegewezen) {
    return toegewezen.is("04") && prestatie.eenheid().is("01");
  }

  /** The amount is volume times tariff, or a sixtieth of a tariff per hour, in whole eurocents. */
  private boolean isGoedGerekend(@Nullable Omvang omvang) {
    var tarief = prestatie.productTarief();
    if (tarief == null) {
      return true;
    }
    var bedrag = prestatie.ingediendBedrag().bedrag();
    var product = prestatie.geleverdVolume() * tarief;
    var perUur = omvang != null && inMinutenVanUren(omvang.eenheid());
    return bedrag == product || perUur && bedrag == (product + 30) / 60;
  }
}
