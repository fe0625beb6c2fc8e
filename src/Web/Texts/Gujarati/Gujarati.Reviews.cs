using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "રિવ્યૂ",
            Hint = "ફક્ત ખરીદનાર જ લખી શકે, દરેક આઇટમ માટે એક વાર. દુકાનમાં કયા દેખાય તે તમે નક્કી કરો છો.",
            Waiting = "રાહમાં",
            Shown = "દેખાતા",
            Hidden = "છુપાવેલા",
            All = "બધા",
            None = "અહીં રિવ્યૂ નથી",
            NoneHint = "ગ્રાહકો તેમને મળેલી આઇટમનો રિવ્યૂ તેમના ઓર્ડરના પેજ પર લખી શકે છે.",
            YourAnswer = "તમારો જવાબ (વૈકલ્પિક)",
            Show = "દુકાનમાં બતાવો",
            Hide = "છુપાવો",
            SaveAnswer = "જવાબ સેવ કરો",
            DidShow = "હવે તમારી દુકાનમાં દેખાય છે.",
            DidHide = "છુપાવ્યો.",
            DidAnswer = "જવાબ સેવ થયો.",
            ShownInShop = "તમારી દુકાનમાં દેખાય છે",
            WaitingForYou = "તમારી રાહમાં",
        };
}
