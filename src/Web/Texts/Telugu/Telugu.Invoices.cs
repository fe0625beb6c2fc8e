using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "డాక్యుమెంట్‌లు",
            Invoice = "ఇన్‌వాయిస్",
            CreditNote = "క్రెడిట్ నోట్",
            PackingSlip = "ప్యాకింగ్ స్లిప్",
            Invoices = "ఇన్‌వాయిస్‌లు",
            LegalName = "సెల్లర్ చట్టబద్ధమైన పేరు",
            LegalNameHint = "రిజిస్టర్ అయినట్టు. ఖాళీగా వదిలితే మీ షాప్ పేరు వాడతాము.",
            PrintedOn = "ఇది కొత్త ఇన్‌వాయిస్‌లపై ప్రింట్ అవుతుంది. మీ పన్ను నంబర్, రాష్ట్రం పన్ను సెట్టింగ్‌ల నుండి వస్తాయి.",
            NoneYet =
                "ఇంకా ఇన్‌వాయిస్‌లు లేవు. ఆర్డర్ కన్ఫర్మ్ లేదా చెల్లింపు అయ్యాక, దాన్ని తెరిచి “ఇన్‌వాయిస్” ఎంచుకోండి. "
                + "ఇన్‌వాయిస్ నంబర్లు మధ్యలో ఖాళీలు లేకుండా వరుసగా వస్తాయి.",
            OfOrder = number => $"ఆర్డర్ #{number}",
            CancelledBy = number => $"రద్దయింది, బదులుగా {number}",
        };
}
