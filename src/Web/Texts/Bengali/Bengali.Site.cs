using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: এক মিনিটে আপনার দোকান অনলাইনে",
            Summary = "ফোন নম্বর দিয়ে অনলাইন দোকান খুলুন, লিংক শেয়ার করুন, অর্ডার নিন। বিনা খরচে, সস্তা ফোনেও সমান দ্রুত।",
            Short = "এক মিনিটে অনলাইন দোকান খুলুন।",
            SignIn = "সাইন ইন",
            Lead = "এক মিনিটে আপনার দোকান অনলাইনে",
            LeadHint = "একটি ফোন নম্বরই যথেষ্ট। যা বেচেন যোগ করুন, WhatsApp-এ লিংক শেয়ার করুন, অর্ডার আসবে আপনার ফোনে।",
            OpenYourShop = "দোকান খুলুন",
            WithPhone = "ফোন দিয়ে সাইন ইন",
            WithPhoneHint = "পাসওয়ার্ড নেই, ফর্ম নেই। মেসেজে কোড, ব্যস।",
            AddGoods = "যা বেচেন যোগ করুন",
            AddGoodsHint = "একটি ছবি, একটি দাম, শেষ। দুই হাজার পদ বা দুটি শাড়ি।",
            ShareLink = "লিংক শেয়ার করুন",
            ShareLinkHint = "WhatsApp-এ, Instagram-এ, কাউন্টারে QR কোডে।",
            Why = "আপনার বেচার ধরনেই তৈরি",
            WhyPay = "ক্যাশ অন ডেলিভারি, বা সরাসরি আপনার অ্যাকাউন্টে UPI",
            WhyFast = "ধীর ফোনেও পাতা সঙ্গে সঙ্গে খোলে",
            WhyOrders = "অর্ডার আসামাত্র দেখুন; এক চাপে নিশ্চিত, প্যাক, পাঠান",
            WhyYours = "আপনার রং, আপনার ভাষা, আপনার লিংক",
            Means = "Dukaan মানে দোকান।",
            NoShopTitle = "এমন দোকান নেই",
            NoShop = "এই লিংকে কোনো দোকান নেই",
            NoShopHint = "লিংক দেখুন, বা বিক্রেতার কাছে আবার চান।",
            WhatIs = "Dukaan কী?",
            NoOrderTitle = "এমন অর্ডার নেই",
            NoOrder = "এই লিংকে কোনো অর্ডার নেই",
            NoOrderHint = "লিংক পুরো কি না দেখুন, বা বিক্রেতাকে জিজ্ঞাসা করুন।",
            NothingHere = "এখানে কিছু নেই",
            TooManyTries = "অনেকবার চেষ্টা",
            BusyNow = "এখন ব্যস্ত",
            WentWrong = "কিছু ভুল হয়েছে",
            DidNotWork = "হলো না",
            GoBack = "ফিরে যান",
        };
}
