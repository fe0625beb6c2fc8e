using Dukaan.Values;
using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Spells out amounts on invoices.</summary>
public static class AmountInWords
{
    /// <summary>The Portuguese words end at a trillion, which the largest order in a currency without minor units just reaches.</summary>
    private const long Max = Money.Max - 1;

    /// <summary>In the language of the BCP 47 tag, else in English: "One lakh twenty-three thousand rupees and fifty paise only".</summary>
    public static string Of(Money money, string language) =>
        (money.Amount is < -Max or > Max ? English.Documents : ShopLanguages.Documents(language)).Amounts.Spell(money);
}
