using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "డ్రాఫ్ట్‌గా సేవ్ చేయండి",
            DraftSaved = what => $"{what} డ్రాఫ్ట్‌గా సేవ్ అయింది. కస్టమర్లకు కనిపించదు.",
            ShownFrom = when => $"{when} నుండి",
            TakenDown = (reason, contact) =>
                "ప్లాట్‌ఫాం ఈ ప్రొడక్ట్‌ను తొలగించింది, కాబట్టి చూపించలేరు. కారణం: " + $"{reason} ఇక్కడికి రాయండి: {contact}",
            ShowFrom = "ఎప్పటి నుండి చూపాలి",
            ShowFromHint = "ఆ సమయానికి తానే కనిపిస్తుంది. ఖాళీ: దాగే ఉంటుంది.",
            SetTime = "సమయం సెట్ చేయండి",
            WillShow = when => $"కస్టమర్లకు {when} నుండి కనిపిస్తుంది.",
            StaysHidden = "మీరు చూపే వరకు దాగి ఉంటుంది.",
            Preview = "ముందుగా చూడండి",
            Duplicate = "ఈ ప్రొడక్ట్ కాపీ చేయండి",
            CopyOf = what => $"{what} (కాపీ)",
            IsCopy = "ఇది కాపీ. మీరు చూపే వరకు దాగి ఉంటుంది.",
            Sale = "సేల్ ధర",
            SaleHint = "ధర కంటే తక్కువ; సేల్ సమయంలో ధర కొట్టివేసినట్టు కనిపిస్తుంది.",
            SaleFrom = "సేల్ ప్రారంభం",
            SaleUntil = "సేల్ ముగింపు",
            SaleTimes = "ఖాళీ: వెంటనే, మీరు ఆపే వరకు.",
        };
}
