using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "மதிப்புரைகள்",
            Hint =
                "வாங்கியவர்கள் மட்டுமே எழுத முடியும், ஒவ்வொரு பொருளுக்கும் ஒருமுறை. "
                + "எவை கடையில் தெரிய வேண்டும் என்று நீங்கள் முடிவு செய்கிறீர்கள்.",
            Waiting = "காத்திருப்பவை",
            Shown = "தெரிபவை",
            Hidden = "மறைந்தவை",
            All = "அனைத்தும்",
            None = "இங்கே மதிப்புரைகள் இல்லை",
            NoneHint = "வாடிக்கையாளர்கள் தங்கள் ஆர்டரின் பக்கத்தில் மதிப்புரை எழுதலாம்.",
            YourAnswer = "உங்கள் பதில் (விருப்பம்)",
            Show = "கடையில் காட்டு",
            Hide = "மறை",
            SaveAnswer = "பதிலைச் சேமி",
            DidShow = "இப்போது கடையில் தெரிகிறது.",
            DidHide = "மறைக்கப்பட்டது.",
            DidAnswer = "பதில் சேமிக்கப்பட்டது.",
            ShownInShop = "கடையில் தெரிகிறது",
            WaitingForYou = "உங்களுக்காகக் காத்திருக்கிறது",
        };
}
