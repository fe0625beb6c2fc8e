using Dukaan.Values;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Tests.Invoices;

public sealed class AmountInWordsTests
{
    [Theory]
    [InlineData(0, "INR", "Zero rupees only")]
    [InlineData(100, "INR", "One rupee only")]
    [InlineData(50, "INR", "Zero rupees and fifty paise only")]
    [InlineData(1_23_456_78, "INR", "One lakh twenty-three thousand four hundred fifty-six rupees and seventy-eight paise only")]
    [InlineData(1_00_00_000_00, "INR", "One crore rupees only")]
    [InlineData(
        99_99_99_999_99,
        "INR",
        "Ninety-nine crore ninety-nine lakh ninety-nine thousand nine hundred ninety-nine rupees and ninety-nine paise only"
    )]
    [InlineData(1_00_000_00_00_000_00, "INR", "One lakh crore rupees only")]
    [InlineData(1, "INR", "Zero rupees and one paisa only")]
    [InlineData(-15_000, "INR", "Minus one hundred fifty rupees only")]
    [InlineData(
        1_234_567_05,
        "USD",
        "One million two hundred thirty-four thousand five hundred sixty-seven US dollars and five cents only"
    )]
    [InlineData(40_013, "JPY", "Forty thousand thirteen JPY only")]
    [InlineData(1_500, "KWD", "One KWD and 500/1000 only")]
    public void In_English(long amount, string currency, string words) =>
        Assert.Equal(words, AmountInWords.Of(new Money(amount, currency), "en"));

    [Theory]
    [InlineData(0, "शून्य रुपये मात्र")]
    [InlineData(100, "एक रुपया मात्र")]
    [InlineData(1_23_456_78, "एक लाख तेईस हज़ार चार सौ छप्पन रुपये और अठहत्तर पैसे मात्र")]
    [InlineData(5_00_00_099_00, "पाँच करोड़ निन्यानवे रुपये मात्र")]
    public void In_Hindi(long amount, string words) => Assert.Equal(words, AmountInWords.Of(new Money(amount, "INR"), "hi-IN"));

    [Theory]
    [InlineData(0, "EUR", "fr", "Zéro euro")]
    [InlineData(121_50, "EUR", "fr-FR", "Cent vingt et un euros et cinquante centimes")]
    [InlineData(1_000_000_00, "EUR", "fr", "Un million d’euros")]
    [InlineData(2_000_000_00, "INR", "fr", "Deux millions de roupies")]
    [InlineData(21_00, "GBP", "fr", "Vingt et une livres sterling")]
    [InlineData(21_01, "EUR", "es", "Veintiún euros con un céntimo")]
    [InlineData(200_00, "INR", "es-ES", "Doscientas rupias")]
    [InlineData(1_000_000_00, "MXN", "es-MX", "Un millón de pesos mexicanos")]
    [InlineData(1_00, "BRL", "pt-BR", "Um real")]
    [InlineData(202_02, "EUR", "pt-PT", "Duzentos e dois euros e dois cêntimos")]
    [InlineData(1_23_456_50, "INR", "bn-IN", "এক লক্ষ তেইশ হাজার চারশ ছাপ্পান্ন টাকা পঞ্চাশ পয়সা মাত্র")]
    [InlineData(5_000_000_000_00, "BDT", "bn-BD", "পাঁচশ কোটি টাকা মাত্র")]
    [InlineData(21_00, "INR", "ta", "இருபத்து ஒன்று ரூபாய் மட்டும்")]
    [InlineData(202_02, "EUR", "fa", "دویست و دو یورو و دو سنت")]
    [InlineData(1_23_456_50, "PKR", "ur", "ایک لاکھ تئیس ہزار چار سو چھپن روپے اور پچاس پیسے صرف")]
    [InlineData(1_00, "PKR", "ur", "ایک روپیہ صرف")]
    [InlineData(1_23_456_50, "INR", "mr", "एक लाख तेवीस हजार चारशे छप्पन्न रुपये आणि पन्नास पैसे फक्त")]
    [InlineData(100_00, "INR", "mr", "शंभर रुपये फक्त")]
    [InlineData(1_23_456_50, "INR", "gu", "એક લાખ ત્રેવીસ હજાર ચાર સો છપ્પન રૂપિયા અને પચાસ પૈસા ફક્ત")]
    [InlineData(1_23_456_50, "INR", "te", "ఒక లక్ష ఇరవై మూడు వేల నాలుగు వందల యాభై ఆరు రూపాయలు మరియు యాభై పైసలు మాత్రమే")]
    [InlineData(1_01_00, "INR", "te", "నూట ఒక్క రూపాయలు మాత్రమే")]
    [InlineData(2_000_00, "INR", "te", "రెండు వేల రూపాయలు మాత్రమే")]
    public void In_other_languages_of_shops(long amount, string currency, string language, string words) =>
        Assert.Equal(words, AmountInWords.Of(new Money(amount, currency), language));

    [Fact]
    public void Every_language_spells_the_largest_order_out()
    {
        foreach (var language in ShopLanguages.All.Keys)
        {
            Assert.NotEmpty(AmountInWords.Of(new Money(Money.Max, "JPY"), language));
        }
    }

    [Fact]
    public void Each_number_below_a_hundred_has_a_word_of_its_own() =>
        Assert.All((Func<long, string>[])[HindiNumber.Of, UrduNumber.Of, MarathiNumber.Of, GujaratiNumber.Of, TeluguNumber.Of], words =>
            Assert.Equal(100, Enumerable.Range(0, 100).Select(number => words(number)).Distinct().Count())
        );

    [Fact]
    public void No_language_writes_an_amount_in_digits() =>
        Assert.All(ShopLanguages.All.Keys, language =>
            Assert.DoesNotMatch("[0-9]", AmountInWords.Of(new Money(8_76_54_321_00, "INR"), language))
        );

    [Fact]
    public void The_largest_amount_has_words() => Assert.NotEmpty(AmountInWords.Of(new Money(long.MinValue, "INR"), "en"));
}
