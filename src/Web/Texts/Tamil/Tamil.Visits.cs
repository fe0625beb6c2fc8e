using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static VisitsTexts Visits =>
        new(
            Title: "வருகையிலிருந்து ஆர்டர் வரை",
            Hint: "கடந்த ஐந்து வாரங்களின் தினசரி எண்ணிக்கை, குக்கீ இல்லாமல்: வேறு இடத்திலிருந்து வருபவர் ஒரு வருகை.",
            None: "உங்கள் கடைக்கு இன்னும் யாரும் வரவில்லை.",
            NoneHint: "அதன் இணைப்பைப் பகிருங்கள்.",
            Visits: "வருகைகள்",
            Searches: "தேடல்கள்",
            Carts: "கூடைகள்",
            Checkouts: "செக்அவுட் வரை வந்தவை",
            Sources: "எங்கிருந்து வந்தனர்",
            Direct: "நேரடியாக",
            Others: "மற்றவை"
        );
}
