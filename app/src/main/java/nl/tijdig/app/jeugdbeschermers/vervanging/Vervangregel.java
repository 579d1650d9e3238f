package nl.tijdig.app.jeugdbeschermers.vervanging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanggat.Oorzaak;
import org.jspecify.annotations.Nullable;

/**
 * The one rule on standing in (product choice): whoever is away has a stand-in who is there on each
 * of those days, and who has places for all the children they then have. A stand-in who is away is
 * followed to their own stand-in, until somebody is there or nobody is left.
 */
final class Vervangregel {

  private final Map<String, Kracht> team;
  private final List<Verlof> verloven;
  private final Dagen vanNuAf;
  private final List<Vervanggat> gaten = new ArrayList<>();

  private Vervangregel(List<Kracht> team, List<Verlof> verloven, LocalDate dag) {
    this.team = team.stream().collect(Collectors.toMap(Kracht::wie, Function.identity()));
    this.verloven = verloven;
    this.vanNuAf = Dagen.van(dag, null);
  }

  /** Where standing in fails from this day on, the first days first. */
  static List<Vervanggat> gaten(List<Kracht> team, List<Verlof> verloven, LocalDate dag) {
    var regel = new Vervangregel(team, verloven, dag);
    verloven.forEach(regel::houd);
    team.forEach(regel::vertrek);
    return regel.gaten.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Vervanggat::vanaf)
                .thenComparing(gat -> gat.wie().naam())
                .thenComparing(Vervanggat::oorzaak))
        .toList();
  }

  private void houd(Verlof verlof) {
    var wie = team.get(verlof.wie());
    if (wie == null) {
      return;
    }
    verlof
        .dagen()
        .en(wie.inDienst())
        .flatMap(vanNuAf::en)
        .ifPresent(dagen -> {
          var vervanger = team.get(code(verlof.vervanger()));
          if (vervanger != null) {
            volg(wie, vervanger, dagen, Set.of(wie.wie()));
          } else if (wie.kinderen() > 0) {
            meld(wie, null, Oorzaak.GEEN_VERVANGER, dagen, null);
          }
        });
  }

  private void vertrek(Kracht wie) {
    var tot = wie.tot();
    if (tot != null && wie.kinderen() > 0) {
      Dagen.van(tot.plusDays(1), null)
          .en(vanNuAf)
          .ifPresent(dagen -> meld(wie, null, Oorzaak.ZELF_VERTROKKEN, dagen, null));
    }
  }

  /** Holds the stand-in against these days, and then whoever stands in for the stand-in. */
  private void volg(Kracht wie, Kracht vervanger, Dagen dagen, Set<String> gezien) {
    var samen = samen(wie, vervanger, dagen);
    if (samen > vervanger.plaatsen()) {
      gaten.add(new Vervanggat(wie, vervanger, Oorzaak.TE_VOL, dagen, null, samen));
    }
    Dagen.van(LocalDate.EPOCH, vervanger.vanaf().minusDays(1))
        .en(dagen)
        .ifPresent(deel -> meld(wie, vervanger, Oorzaak.NOG_NIET_BEGONNEN, deel, null));
    var tot = vervanger.tot();
    if (tot != null) {
      Dagen.van(tot.plusDays(1), null)
          .en(dagen)
          .ifPresent(deel -> meld(wie, vervanger, Oorzaak.VERTROKKEN, deel, null));
    }
    var verder = new HashSet<>(gezien);
    verder.add(vervanger.wie());
    for (var verlof : verloven) {
      if (verlof.wie().equals(vervanger.wie())) {
        verlof
            .dagen()
            .en(dagen)
            .flatMap(vervanger.inDienst()::en)
            .ifPresent(deel -> geefDoor(wie, vervanger, verlof, deel, verder));
      }
    }
  }

  private void geefDoor(
      Kracht wie, Kracht vervanger, Verlof verlof, Dagen dagen, Set<String> gezien) {
    var opvolger = team.get(code(verlof.vervanger()));
    var volgende = opvolger == null || gezien.contains(opvolger.wie()) ? null : opvolger;
    meld(wie, vervanger, Oorzaak.AFWEZIG, dagen, volgende);
    if (volgende != null) {
      volg(wie, volgende, dagen, gezien);
    }
  }

  private void meld(
      Kracht wie,
      @Nullable Kracht vervanger,
      Oorzaak oorzaak,
      Dagen dagen,
      @Nullable Kracht opvolger) {
    gaten.add(new Vervanggat(wie, vervanger, oorzaak, dagen, opvolger, 0));
  }

  /** The own children of a stand-in, and those of everybody they stand in for on these days. */
  private int samen(Kracht wie, Kracht vervanger, Dagen dagen) {
    var erbij =
        verloven.stream()
            .filter(verlof -> vervanger.wie().equals(verlof.vervanger()))
            .filter(verlof -> verlof.dagen().en(dagen).isPresent())
            .map(Verlof::wie)
            .collect(Collectors.toSet());
    erbij.add(wie.wie());
    return vervanger.kinderen()
        + erbij.stream().map(team::get).mapToInt(een -> een == null ? 0 : een.kinderen()).sum();
  }

  private static String code(@Nullable String wie) {
    return wie == null ? "" : wie;
  }
}
