using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: ایک منٹ میں آپ کی دکان آن لائن",
            Summary = "فون نمبر سے آن لائن دکان کھولیں، لنک شیئر کریں، آرڈر لیں۔ مفت، اور سستے فون پر بھی تیز۔",
            Short = "ایک منٹ میں آن لائن دکان کھولیں۔",
            SignIn = "سائن اِن",
            Lead = "ایک منٹ میں آپ کی دکان آن لائن",
            LeadHint = "بس ایک فون نمبر۔ جو بیچتے ہیں شامل کریں، WhatsApp پر لنک شیئر کریں، آرڈر آپ کے فون پر آئیں گے۔",
            OpenYourShop = "اپنی دکان کھولیں",
            WithPhone = "فون سے سائن اِن کریں",
            WithPhoneHint = "نہ پاس ورڈ، نہ فارم۔ پیغام میں کوڈ، اور آپ اندر۔",
            AddGoods = "جو بیچتے ہیں شامل کریں",
            AddGoodsHint = "ایک تصویر، ایک قیمت، بس۔ دو ہزار کھانے یا دو جوڑے۔",
            ShareLink = "لنک شیئر کریں",
            ShareLinkHint = "WhatsApp پر، Instagram پر، کاؤنٹر پر QR کوڈ سے۔",
            Why = "آپ کے بیچنے کے انداز کے لیے",
            WhyPay = "کیش آن ڈیلیوری، یا UPI سیدھا آپ کے کھاتے میں",
            WhyFast = "سست فون پر بھی فوراً کھلنے والے صفحے",
            WhyOrders = "آرڈر آتے ہی دیکھیں؛ ایک ٹیپ میں تصدیق، پیک، روانہ",
            WhyYours = "آپ کے رنگ، آپ کی زبان، آپ کا لنک",
            Means = "Dukaan یعنی دکان۔",
            NoShopTitle = "ایسی کوئی دکان نہیں",
            NoShop = "اس لنک پر کوئی دکان نہیں",
            NoShopHint = "لنک دیکھیں، یا بیچنے والے سے دوبارہ مانگیں۔",
            WhatIs = "Dukaan کیا ہے؟",
            NoOrderTitle = "ایسا کوئی آرڈر نہیں",
            NoOrder = "اس لنک پر کوئی آرڈر نہیں",
            NoOrderHint = "دیکھیں لنک مکمل ہے، یا بیچنے والے سے پوچھیں۔",
            NothingHere = "یہاں کچھ نہیں",
            TooManyTries = "بہت کوششیں",
            BusyNow = "ابھی مصروف",
            WentWrong = "کچھ غلط ہو گیا",
            DidNotWork = "یہ نہیں ہو سکا",
            GoBack = "واپس",
        };
}
