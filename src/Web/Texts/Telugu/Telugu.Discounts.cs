using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "కస్టమర్లకు కనిపిస్తుంది.",
            NameExample = "దీపావళి సేల్",
            Code = "కోడ్",
            CodeHint = "కస్టమర్లు చెక్‌అవుట్‌లో టైప్ చేస్తారు. ఖాళీగా వదిలితే డిస్కౌంట్ ఆటోమేటిక్‌గా వర్తిస్తుంది.",
            Type = "రకం",
            Value = "విలువ",
            Minimum = "కనీస ఆర్డర్",
            MinimumHint = "డిస్కౌంట్‌లు, డెలివరీకి ముందు. ఖాళీగా వదిలితే ఏ ఆర్డర్‌కైనా.",
            Starts = "ప్రారంభం",
            StartsHint = "ఖాళీగా వదిలితే ఇప్పుడే మొదలవుతుంది.",
            Ends = "ముగింపు",
            EndsHint = "ఖాళీగా వదిలితే ముగియదు.",
            Uses = "మొత్తం వాడకాలు",
            UsesHint = "ఖాళీగా వదిలితే పరిమితి లేదు.",
            UsesEach = "ఒక్కో కస్టమర్‌కు వాడకాలు",
            UsesEachHint = "ఫోన్ నంబర్‌ను బట్టి లెక్కిస్తాము.",
            Certain = "కొన్ని ప్రొడక్ట్‌లకే పరిమితం",
            Active = "యాక్టివ్",
            ValueHint = currency => $"శాతం, లేదా {currency}లో మొత్తం. ఉచిత డెలివరీకి ఖాళీగా వదిలేయండి.",
            PercentOff = "శాతం తగ్గింపు",
            AmountOff = "మొత్తం తగ్గింపు",
            FreeDelivery = "ఉచిత డెలివరీ",
            RateOff = rate => $"{rate} % తగ్గింపు",
            SumOff = amount => $"{amount} తగ్గింపు",
            FromAmount = amount => $"{amount} నుండి",
            Automatic = "ఆటోమేటిక్",
            Discounts = "డిస్కౌంట్‌లు",
            DiscountsHint =
                "కస్టమర్లు టైప్ చేసే కోడ్‌తో, లేదా ఆటోమేటిక్‌గా. డిస్కౌంట్‌లు కలపబడవు: కస్టమర్‌కు అన్నిటికంటే మంచిది " + "వస్తుంది.",
            NoneYet = "ఇంకా డిస్కౌంట్‌లు లేవు",
            NoneYetHint = "మీ రెగ్యులర్ కస్టమర్లకు ఒక కోడ్, లేదా కొంత మొత్తం దాటితే ఉచిత డెలివరీ.",
            Used = n => Plural.One(n, $"{n} సారి వాడారు", $"{n} సార్లు వాడారు"),
            Expired = "గడువు ముగిసింది",
            Scheduled = "షెడ్యూల్ అయింది",
            New = "కొత్త డిస్కౌంట్",
            DeleteThis = "ఈ డిస్కౌంట్ తొలగించండి",
            DeletedHint = "తొలగించబడింది. ఉన్న ఆర్డర్‌లలో డిస్కౌంట్ అలాగే ఉంటుంది.",
        };
}
