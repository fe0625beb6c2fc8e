using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "కస్టమర్లు",
            Export = "ఎగుమతి (CSV)",
            NameOrPhone = "పేరు లేదా ఫోన్",
            SearchThem = "కస్టమర్‌ను వెతకండి",
            Tag = "ట్యాగ్",
            All = "అందరు కస్టమర్లు",
            NoneYet = "ఇంకా కస్టమర్లు లేరు",
            NobodyFound = "ఎవరూ దొరకలేదు",
            WhoAppears = "మీ షాప్‌లో ఆర్డర్ చేసేవారు ఇక్కడ కనిపిస్తారు.",
            Last = when => $"చివరిగా {when}",
            Spent = "ఖర్చు",
            FirstLast = (first, last) => $"మొదట {first}, చివరిగా {last}",
            Call = "కాల్ చేయండి",
            YourNotes = "మీ నోట్స్",
            NoteHint = "నోట్. మీరు, మీ టీమ్ మాత్రమే చూస్తారు.",
            TagsHint = "ట్యాగ్‌లు, కామాలతో వేరు చేసి",
            SameTag = "ఇదే ట్యాగ్",
            KeyScope = "అందరు కస్టమర్లను చూడటం, నోట్స్ ఉంచడం",
            PartsBack = (back, sent) => $"{sent} పార్సిళ్లలో {back} తిరిగి వచ్చాయి",
            CancelledLate = count => $"నిర్ధారించాక రద్దు: {count}",
            BlockList = "బ్లాక్ జాబితా",
            BlockHint = "జాబితాలోని నంబర్‌కు క్యాష్ ఆన్ డెలివరీ ఉండదు, లేదా ఆర్డర్లే తీసుకోరు. కస్టమర్లకు కారణం కనిపించదు.",
            NotBlocked = "బ్లాక్ కాలేదు",
            NoCash = "క్యాష్ ఆన్ డెలివరీ లేదు",
            NoOrders = "ఆర్డర్లు లేవు",
            BlockReason = "కారణం, మీ టీమ్ కోసం",
            NobodyBlocked = "జాబితాలో ఎవరూ లేరు.",
            Block = "జాబితాలో చేర్చండి",
            BlockAddress = "చిరునామాను జాబితాలో చేర్చండి",
            AddressBlockHint = "ఫోన్ నంబర్ ఏదైనా, ఆ చిరునామాకు ఎవరి ఆర్డర్ తీసుకోరు. వీధి పేరు ఎలా రాసినా తేడా లేదు.",
            AtAddress = said => $"ఈ చిరునామాకు: {said}",
        };
}
