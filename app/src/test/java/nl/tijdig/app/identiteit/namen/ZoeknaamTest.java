package nl.tijdig.app.identiteit.namen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G04: a name is found however capitals, accents and signs are typed. */
class ZoeknaamTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoë El-Amrani | zoe el amrani",
        "Yağmur Yılmaz | yagmur yilmaz",
        "ŁUKASZ van der Meer | lukasz van der meer",
        "Sören Weiß | soren weiss",
        "in 't Veld | in t veld",
        "O’Neill | oneill",
        "Ĳsbrand  Çelik | ijsbrand celik"
      })
  void aNameLosesWhatNobodyTypes(String naam, String gezocht) {
    assertThat(Zoeknaam.van(naam)).isEqualTo(gezocht);
  }

  @Test
  void whatHasNoLettersLooksForNothing() {
    assertThat(Zoeknaam.patronen("% _ 12")).isEmpty();
    assertThat(Zoeknaam.patronen(" de  Vrïes")).containsExactly("%de%", "%vries%");
  }
}
