using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "साठ्याच्या जागा",
            Hint = "ऑर्डरमधील सर्व माल पिन कोडनुसार सर्वात जवळच्या, सगळे असलेल्या जागेतून घेतला जातो. नाहीतर यादीतील पहिल्या अशा जागेतून.",
            Add = "जागा जोडा",
            FirstHint = "आधी तुमचा साठा आता जिथे आहे त्या जागेचे नाव लिहा. मग दुसरी जोडा.",
            MainHint = "जो साठा दुसऱ्या कुठल्याही जागी नाही, तो सर्व इथे आहे.",
            RemoveHint = "रिकामे ठेवल्यास जागा काढली जाते आणि तिचा साठा मुख्य जागेत मोजला जातो.",
            PostalCode = "पिन कोड",
            Location = "जागा",
            Carry = "साठा हलवा",
            CarryNow = "हलवा",
            From = "कुठून",
            To = "कुठे",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "जुनी जागा",
            TakenFrom = "इथून घेतले:",
            File = "साठ्याची फाइल",
            FileHint = "प्रत्येक वस्तूसाठी एक ओळ, प्रत्येक जागेसाठी एक स्तंभ. संख्या बदला आणि फाइल पुन्हा अपलोड करा.",
            Upload = "फाइल अपलोड करा",
            Counted = (changed, wrong) => $"{changed} मोजण्या बदलल्या, {wrong} वाचता आल्या नाहीत.",
        };
}
