using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static SupportTexts Support =>
        new()
        {
            Title = "सहाय्य",
            Hint =
                "तुम्ही परवानगी दिल्यास Dukaan सहाय्य टीममधील कोणी एक तास तुमच्या ऑर्डर, उत्पादने आणि सेटिंग्ज पाहू शकते. ते "
                + "काहीही बदलू शकत नाहीत आणि त्यांनी कोणती पेज पाहिली ते तुम्हाला इथे दिसते. तुम्ही हे कधीही थांबवू शकता.",
            Asks = (name, reason) => $"Dukaan सहाय्याचे {name} तुमचे दुकान पाहू इच्छितात: {reason}",
            Allow = "एका तासाची परवानगी द्या",
            Decline = "नकार द्या",
            LooksUntil = (name, until) => $"Dukaan सहाय्याचे {name} {until} पर्यंत तुमचे दुकान पाहू शकतात.",
            EndNow = "आता थांबवा",
            Nobody = "कोणीही तुमचे दुकान पाहण्याची परवानगी मागितलेली नाही.",
            Allowed = "एका तासाची परवानगी दिली.",
            Ended = "थांबवले. आता ते तुमचे दुकान पाहू शकत नाहीत.",
            Seen = (pages, when) => $"पाहिलेली पेज: {pages}, शेवटचे {when}",
            NotSeen = "एकही पेज पाहिले नाही",
            YouLook = until => $"तुम्ही सहाय्य म्हणून {until} पर्यंत हे दुकान पाहत आहात आणि काहीही बदलू शकत नाही.",
        };
}
