using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "स्टॉक की जगहें",
            Hint =
                "ऑर्डर का सारा सामान पिन कोड के हिसाब से सबसे पास की उस जगह से लिया जाता है जहाँ सब है। नहीं तो सूची की पहली ऐसी जगह से।",
            Add = "जगह जोड़ें",
            FirstHint = "पहले उस जगह का नाम लिखें जहाँ आपका स्टॉक अभी है। फिर दूसरी जोड़ें।",
            MainHint = "जो स्टॉक किसी और जगह नहीं है, वह सब यहाँ है।",
            RemoveHint = "ख़ाली छोड़ें तो जगह हट जाएगी और उसका स्टॉक मुख्य जगह में गिना जाएगा।",
            PostalCode = "पिन कोड",
            Location = "जगह",
            Carry = "स्टॉक दूसरी जगह भेजें",
            CarryNow = "भेजें",
            From = "कहाँ से",
            To = "कहाँ",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "पुरानी जगह",
            TakenFrom = "यहाँ से लिया गया:",
            File = "स्टॉक की फ़ाइल",
            FileHint = "हर आइटम की एक पंक्ति, हर जगह का एक कॉलम। संख्याएँ बदलकर फ़ाइल फिर अपलोड करें।",
            Upload = "फ़ाइल अपलोड करें",
            Counted = (changed, wrong) => $"{changed} गिनतियाँ बदलीं, {wrong} पढ़ी नहीं जा सकीं।",
        };
}
