using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "கிடைப்பதைக் காட்டு",
            NewSearch = "புதிய தேடல்",
            SearchFor = "வாடிக்கையாளர்கள் தேடுவது",
            SearchForHint = "பன்மையும் சொல் வடிவங்களும் அடக்கம்.",
            ShowFirst = "முதலில் காட்டு",
            ShowLast = "கடைசியில் காட்டு",
            OpenCategory = "பதிலாக வகையைத் திற",
            DeleteSearch = "இந்தத் தேடலை நீக்கு",
            Report = "வாடிக்கையாளர்கள் என்ன தேடுகிறார்கள்",
            ReportHint = "கடந்த நான்கு வாரங்கள். யார் தேடினார் என வைப்பதில்லை.",
            NoSearches = "இன்னும் தேடல் இல்லை",
            NoSearchesHint = "கடையில் தேடும்போது அவர்களின் சொற்கள் இங்கே தெரியும்.",
            NotFound = "கிடைக்கவில்லை",
            MostSearched = "அதிகம் தேடியவை",
            FoundNothing = n => $"{n} முறை எதுவும் கிடைக்கவில்லை",
            Searches = n => Plural.One(n, $"{n} தேடல்", $"{n} தேடல்கள்"),
            OpenedProducts = n => Plural.One(n, $"{n} பொருள் திறந்தது", $"{n} பொருட்கள் திறந்தன"),
            SearchHint = "எழுத்துப் பிழை, பன்மை, வேறு எழுத்துகள் ஏற்கெனவே புரியும். உங்களுக்கு மட்டும் தெரிந்ததை இங்கே சேருங்கள்.",
            NoPinned = "இன்னும் சிறப்புத் தேடல் இல்லை",
            NoPinnedHint = "எது முதலில் அல்லது கடைசியில் எனத் தேர்ந்தெடுங்கள், அல்லது வகையைத் திறங்கள்.",
            Synonyms = "ஒத்த சொற்கள்",
            SynonymsHint = "ஒரு வரிக்கு ஒரு குழு, காற்புள்ளியுடன்: சீரகம், cumin. ஒருவழி மட்டும்: couch -> sofa.",
            First = products => $"{products} முதலில்",
            Last = products => $"{products} கடைசியில்",
            Opens = category => $"{category} திறக்கும்",
        };
}
