using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "ஆவணங்கள்",
            Invoice = "பில்",
            CreditNote = "கிரெடிட் நோட்",
            PackingSlip = "பேக்கிங் சீட்டு",
            Invoices = "பில்கள்",
            LegalName = "விற்பவரின் சட்டப் பெயர்",
            LegalNameHint = "பதிவு செய்தபடி. காலி: கடையின் பெயர்.",
            PrintedOn = "புதிய பில்களில் அச்சாகும். வரி எண்ணும் மாநிலமும் வரி அமைப்பிலிருந்து வரும்.",
            NoneYet =
                "இன்னும் பில் இல்லை. ஆர்டர் உறுதியானதும் அல்லது பணம் வந்ததும் திறந்து “பில்” தேர்ந்தெடுங்கள். எண்கள் "
                + "இடைவெளியின்றி வரும்.",
            OfOrder = number => $"ஆர்டர் #{number}",
            CancelledBy = number => $"ரத்து, பதிலாக {number}",
        };
}
