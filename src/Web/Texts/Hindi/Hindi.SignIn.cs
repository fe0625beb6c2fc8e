using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "नया कोड भेजा जा रहा है। पिछला कोड भी अपने 10 मिनट तक चलेगा।",
            AskFirst = "पहले कोड मँगाएँ।",
            TypeCode = "कोड लिखें",
            Step = (step, steps) => $"चरण {step}/{steps}",
            SentTo = phone => $"हमने इसे {phone} पर भेजा है।",
            AnotherNumber = "दूसरा नंबर?",
            CodeFromMessage = "मैसेज में आया कोड",
            Spent = wrong => $"{wrong} पाँच बार ग़लत लिखने पर कोड बेकार हो जाता है।",
            Continue = "आगे बढ़ें",
            NothingCame = "कुछ नहीं आया?",
            SendNewCode = "नया कोड भेजें",
            IsItYou = "क्या यह आप हैं?",
            FreshCode =
                "इससे बदलता है कि पैसा कहाँ जाए या कौन अंदर आए। हमने आपके फ़ोन पर कोड भेजा है; आपका लिखा हुआ सुरक्षित है "
                + "और कोड के साथ आगे जाएगा।",
            SignedOut = "आप साइन आउट हो गए।",
            SignedOutEverywhere = "आप सभी डिवाइस से साइन आउट हो गए।",
            YourPhone = "आपका फ़ोन नंबर",
            Title = "साइन इन करें या अपनी दुकान खोलें",
            OpenOrBack = "अपनी दुकान खोलें, या उसमें लौटें",
            PhoneIsAll = "सिर्फ़ आपका फ़ोन नंबर चाहिए। हम आपको कोड भेजते हैं, विज्ञापन नहीं।",
            Country = "देश",
            SendCode = "मुझे कोड भेजें",
            InAMinute = "एक मिनट से कम में चालू",
            CashAndUpi = "कैश ऑन डिलीवरी और UPI",
            ShareOnWhatsApp = "अपना लिंक WhatsApp पर शेयर करें",
            NameShop = "दुकान का नाम रखें",
            WhatName = "आपकी दुकान का नाम क्या है?",
            ChangeLater = "सब कुछ बाद में बदला जा सकता है।",
            ShopName = "दुकान का नाम",
            NameExample = "आशा स्वीट्स",
            ChooseLink = "लिंक ख़ुद चुनें",
            ShopLink = "आपकी दुकान का लिंक",
            LinkHint = "अंग्रेज़ी के छोटे अक्षर, अंक और हाइफ़न। ख़ाली छोड़ें तो हम नाम से बना देंगे।",
            ShowNumber = phone => $"दुकान में मेरा नंबर {phone} दिखाएँ",
            ShowNumberHint = "कॉल और WhatsApp के लिए। डिलीवरी पर पैसे देने वाले ग्राहक इसे ढूँढते हैं। सेटिंग में बदल सकते हैं।",
            OpenMyShop = "मेरी दुकान खोलें",
            Closed = "बंद",
            Join = shop => $"{shop} से जुड़ें",
            InvitesYou = "आपको अपनी टीम में बुला रही है।",
            RoleOf = role => $"आपकी भूमिका: {role}",
            JoinTeam = "टीम में शामिल हों",
            Welcome = shop => $"{shop} की टीम में आपका स्वागत है।",
            LeftTeam = "आपने टीम छोड़ दी।",
            Invitation = "निमंत्रण",
            NotOpenForYou = "यह निमंत्रण आपके लिए खुला नहीं है",
            NotOpenWhy =
                "शायद इसका समय निकल गया, या यह किसी दूसरे नंबर के लिए है। दुकान के मालिक से नया निमंत्रण माँगें, या जिस "
                + "नंबर को बुलाया गया था उससे साइन इन करें।",
            SignInOther = "दूसरे नंबर से साइन इन करें",
        };
}
