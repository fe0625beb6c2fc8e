using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "काग़ज़",
            Invoice = "बिल",
            CreditNote = "क्रेडिट नोट",
            PackingSlip = "पैकिंग पर्ची",
            Invoices = "बिल",
            LegalName = "विक्रेता का क़ानूनी नाम",
            LegalNameHint = "जैसा पंजीकृत है। ख़ाली हो तो दुकान का नाम लगता है।",
            PrintedOn = "यह नए बिलों पर छपता है। टैक्स नंबर और राज्य टैक्स सेटिंग से आते हैं।",
            NoneYet =
                "अभी कोई बिल नहीं। ऑर्डर की पुष्टि या भुगतान के बाद उसे खोलें और “बिल” चुनें। बिल नंबर बिना छूटे एक के बाद "
                + "एक आते हैं।",
            OfOrder = number => $"ऑर्डर #{number}",
            CancelledBy = number => $"रद्द, इसकी जगह {number}",
        };
}
