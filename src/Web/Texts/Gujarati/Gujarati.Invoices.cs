using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "દસ્તાવેજો",
            Invoice = "ઇન્વૉઇસ",
            CreditNote = "ક્રેડિટ નોટ",
            PackingSlip = "પેકિંગ સ્લિપ",
            Invoices = "ઇન્વૉઇસ",
            LegalName = "વિક્રેતાનું કાનૂની નામ",
            LegalNameHint = "નોંધણી મુજબ. ખાલી રાખશો તો દુકાનનું નામ વપરાય છે.",
            PrintedOn = "આ નવા ઇન્વૉઇસ પર છપાય છે. તમારો ટૅક્સ નંબર અને રાજ્ય ટૅક્સ સેટિંગ્સમાંથી આવે છે.",
            NoneYet =
                "હજી ઇન્વૉઇસ નથી. ઓર્ડર કન્ફર્મ થાય કે પૈસા મળે પછી તેને ખોલીને “ઇન્વૉઇસ” પસંદ કરો. ઇન્વૉઇસ નંબર વચ્ચે "
                + "ખાલી જગ્યા વગર સળંગ આવે છે.",
            OfOrder = number => $"ઓર્ડર #{number}",
            CancelledBy = number => $"રદ, તેના બદલે {number}",
        };
}
