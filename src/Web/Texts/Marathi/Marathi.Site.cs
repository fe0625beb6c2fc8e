using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: तुमचे दुकान, एका मिनिटात ऑनलाइन",
            Summary = "फोन नंबरने ऑनलाइन दुकान उघडा, लिंक शेअर करा, ऑर्डर घ्या. मोफत, आणि स्वस्त फोनवरही तितकेच वेगवान.",
            Short = "एका मिनिटात ऑनलाइन दुकान उघडा.",
            SignIn = "साइन इन करा",
            Lead = "तुमचे दुकान, एका मिनिटात ऑनलाइन",
            LeadHint = "फोन नंबर पुरे. तुम्ही विकता ते जोडा, WhatsApp वर लिंक शेअर करा, आणि ऑर्डर फोनवर येतात.",
            OpenYourShop = "दुकान उघडा",
            WithPhone = "फोनने साइन इन करा",
            WithPhoneHint = "पासवर्ड नाही, फॉर्म नाही. मेसेजने कोड, आणि तुम्ही आत.",
            AddGoods = "तुम्ही विकता ते जोडा",
            AddGoodsHint = "फोटो, किंमत, झाले. दोन हजार पदार्थ किंवा दोन साड्या.",
            ShareLink = "लिंक शेअर करा",
            ShareLinkHint = "WhatsApp वर, Instagram वर, काउंटरवर QR कोड म्हणून.",
            Why = "तुम्ही विकता तसे बनवलेले",
            WhyPay = "डिलिव्हरीवर रोख, किंवा UPI थेट तुमच्या खात्यात",
            WhyFast = "संथ फोनवरही लगेच उघडणारी पाने",
            WhyOrders = "ऑर्डर येताच पहा; एका टॅपने निश्चित करा, पॅक करा, पाठवा",
            WhyYours = "तुमचे रंग, तुमची भाषा, तुमची लिंक",
            Means = "दुकान म्हणजे Dukaan.",
            NoShopTitle = "असे दुकान नाही",
            NoShop = "या लिंकवर दुकान नाही",
            NoShopHint = "लिंक तपासा, किंवा विक्रेत्याकडे पुन्हा मागा.",
            WhatIs = "Dukaan म्हणजे काय?",
            NoOrderTitle = "अशी ऑर्डर नाही",
            NoOrder = "या लिंकवर ऑर्डर नाही",
            NoOrderHint = "लिंक पूर्ण आहे का तपासा, किंवा विक्रेत्याला विचारा.",
            NothingHere = "येथे काही नाही",
            TooManyTries = "खूप प्रयत्न झाले",
            BusyNow = "आत्ता गर्दी आहे",
            WentWrong = "काहीतरी चुकले",
            DidNotWork = "हे झाले नाही",
            GoBack = "मागे जा",
        };
}
