using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "नवा कोड येत आहे. आधीचाही त्याची 10 मिनिटे संपेपर्यंत चालतो.",
            AskFirst = "आधी कोड मागवा.",
            TypeCode = "कोड लिहा",
            Step = (step, steps) => $"पायरी {step} / {steps}",
            SentTo = phone => $"आम्ही तो {phone} वर पाठवला.",
            AnotherNumber = "दुसरा नंबर?",
            CodeFromMessage = "मेसेजमधील कोड",
            Spent = wrong => $"{wrong} पाच चुकीच्या प्रयत्नांनंतर कोड चालत नाही.",
            Continue = "पुढे",
            NothingCame = "काही आले नाही?",
            SendNewCode = "नवा कोड पाठवा",
            IsItYou = "हे तुम्हीच आहात का?",
            FreshCode =
                "यामुळे पैसे कुठे जातात किंवा कोण आत येऊ शकते ते बदलते. आम्ही तुमच्या फोनवर कोड पाठवला; तुम्ही लिहिलेले "
                + "जपून ठेवले आहे आणि कोडनंतर पुढे जाते.",
            SignedOut = "तुम्ही साइन आउट झालात.",
            SignedOutEverywhere = "तुम्ही सर्व उपकरणांवरून साइन आउट झालात.",
            YourPhone = "तुमचा फोन नंबर",
            Title = "साइन इन करा किंवा तुमचे दुकान उघडा",
            OpenOrBack = "तुमचे दुकान उघडा, किंवा त्यात परत या",
            PhoneIsAll = "फक्त तुमचा फोन नंबर पुरे. आम्ही कोड पाठवतो, जाहिराती नाही.",
            Country = "देश",
            SendCode = "मला कोड पाठवा",
            InAMinute = "एका मिनिटात सुरू",
            CashAndUpi = "डिलिव्हरीवर रोख आणि UPI",
            ShareOnWhatsApp = "तुमची लिंक WhatsApp वर शेअर करा",
            NameShop = "दुकानाचे नाव",
            WhatName = "तुमच्या दुकानाचे नाव काय?",
            ChangeLater = "सर्व काही नंतर बदलता येते.",
            ShopName = "दुकानाचे नाव",
            NameExample = "आशा मिठाई",
            ChooseLink = "लिंक स्वतः निवडा",
            ShopLink = "तुमच्या दुकानाची लिंक",
            LinkHint = "लहान इंग्रजी अक्षरे, अंक आणि हायफन. रिकामे ठेवल्यास आम्ही नावावरून बनवतो.",
            ShowNumber = phone => $"माझा नंबर {phone} दुकानात दाखवा",
            ShowNumberHint = "कॉल आणि WhatsApp साठी. डिलिव्हरीवर पैसे देणारे ग्राहक तो शोधतात. सेटिंग्जमध्ये बदलता येतो.",
            OpenMyShop = "माझे दुकान उघडा",
            Closed = "बंद",
            Join = shop => $"{shop} मध्ये सामील व्हा",
            InvitesYou = "तुम्हाला टीममध्ये बोलावत आहे.",
            RoleOf = role => $"तुमची भूमिका: {role}",
            JoinTeam = "टीममध्ये सामील व्हा",
            Welcome = shop => $"{shop} च्या टीममध्ये स्वागत.",
            LeftTeam = "तुम्ही टीम सोडली.",
            Invitation = "आमंत्रण",
            NotOpenForYou = "हे आमंत्रण तुमच्यासाठी नाही",
            NotOpenWhy =
                "ते संपले असेल, किंवा दुसऱ्या फोन नंबरसाठी असेल. दुकानाच्या मालकाकडून नवे मागा, किंवा बोलावलेल्या नंबरने " + "साइन इन करा.",
            SignInOther = "दुसऱ्या नंबरने साइन इन करा",
        };
}
