using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "નવો ઓર્ડર",
            Hint = "ફોન અને કાઉન્ટરના ઓર્ડર માટે. સ્ટોક બીજા ઓર્ડરની જેમ ઘટે છે.",
            Goods = "શું ઓર્ડર છે",
            Customer = "ગ્રાહક",
            Phone = "ફોન નંબર",
            Handing = "કેવી રીતે મળશે",
            HandedOver = "અહીં જ આપ્યું",
            Delivered = "આ સરનામે મોકલો",
            Payment = "પેમેન્ટ",
            PaidCash = "હમણાં રોકડા મળ્યા",
            PaysLater = "ડિલિવરી વખતે આપશે",
            PaysByLink = "તમે મોકલેલી લિંકથી આપશે",
            Make = "ઓર્ડર બનાવો",
            Made = number => $"ઓર્ડર {number} બન્યો.",
            SendLink = number => $"ઓર્ડર {number} બન્યો. ગ્રાહકને તેમના પેજની લિંક મોકલો: ત્યાં પેમેન્ટ થશે.",
        };
}
