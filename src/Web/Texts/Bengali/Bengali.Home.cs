using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "পণ্য যোগ করুন",
            ShareLink = "লিংক শেয়ার করুন",
            SalesReport = "বিক্রির রিপোর্ট",
            ShopSettings = "দোকানের সেটিংস",
            GoodEvening = "শুভ সন্ধ্যা",
            GoodMorning = "সুপ্রভাত",
            GoodAfternoon = "শুভ অপরাহ্ন",
            ClosedHint = "আপনার দোকান বন্ধ: দেখা যায়, অর্ডার করা যায় না।",
            Suspended = (reason, contact) =>
                "আপনার দোকান স্থগিত: কেউ দেখতে বা অর্ডার করতে পারছে না। চলতি "
                + $"অর্ডারগুলি চালিয়ে যান। কারণ: {reason} এখানে লিখুন: {contact}",
            NoContact = "গ্রাহকেরা দোকান থেকে আপনাকে পাচ্ছেন না: ফোন, ঠিকানা বা ফেরতের নিয়ম নেই।",
            AddContact = "যোগাযোগের তথ্য দিন",
            QuickActions = "দ্রুত কাজ",
            ShopIsOpen = "দোকান খোলা",
            ShopIsClosed = "দোকান বন্ধ",
            OpenOrders = "চলমান অর্ডার",
            ToHandle = "বাকি",
            OrderWord = n => "অর্ডার",
            Sales = "বিক্রি",
            PaidOf = amount => $"{amount} পাওয়া গেছে",
            AddFirst = "প্রথম পণ্য যোগ করুন",
            AddFirstHint = "একটি ছবি, নাম ও দাম: বিক্রি শুরু করতে এটুকুই যথেষ্ট।",
            Ready = "প্রথম অর্ডারের জন্য তৈরি",
            ReadyHint = "গ্রাহকদের লিংক পাঠান। অর্ডার এখানে নিজে থেকেই আসবে।",
            ShareShop = "দোকান শেয়ার করুন",
            Latest = "সাম্প্রতিক অর্ডার",
            AllOrders = "সব অর্ডার",
            LowStock = "কম স্টক",
            All = n => $"সব {n}",
            Left = n => $"{n}টি বাকি",
            NowOpen = "আপনার দোকান খোলা।",
            NowClosed = "আপনার দোকান বন্ধ। দেখা যায়, অর্ডার করা যায় না।",
            IsLiveTitle = "আপনার দোকান চালু",
            IsLive = shop => $"{shop} চালু হয়েছে",
            EverybodyCan = "লিংক থাকলে যে কেউ এখনই দেখতে পারেন।",
            TellCustomers = "গ্রাহকদের জানান",
            NoPhoneYet = "দোকানে এখনও ফোন নম্বর নেই, তাই গ্রাহকেরা যোগাযোগ করতে পারছেন না।",
            CashOnly = "গ্রাহকেরা ডেলিভারিতে নগদ দেন। UPI ঠিকানা দিলে UPI-তেও দিতে পারবেন।",
            AddUpi = "UPI ঠিকানা যোগ করুন",
            ShareText = (shop, link) => $"{shop} এখন অনলাইনে। এখানে অর্ডার করুন: {link}",
            YourLink = "দোকানের লিংক",
            ShareOnWhatsApp = "WhatsApp-এ শেয়ার করুন",
            ShareOther = "অন্যভাবে শেয়ার করুন",
            QrOf = link => $"{link}-এর QR কোড",
            QrCode = "QR কোড",
            QrHint = "কাউন্টার, বাক্স ও ভিজিটিং কার্ডের জন্য। ফোনের ক্যামেরায় দোকান খোলে।",
            DownloadPng = "PNG ডাউনলোড",
            DownloadSvg = "SVG ডাউনলোড",
            PrintPoster = "পোস্টার ছাপান",
            Feeds = "Google, Facebook, Instagram ও WhatsApp",
            FeedsHint =
                "এই ঠিকানাগুলো Google Merchant Center ও Meta-র Commerce Manager-এ দিন (ডেটা ফিড, নির্ধারিত সময়ে)। এতে "
                + "আজকের দাম ও স্টকসহ সব পণ্য থাকে।",
            AgentFeed = "কেনাকাটার সহকারী (JSON Lines)",
            ScanToOrder = "দোকান দেখতে ও অর্ডার করতে স্ক্যান করুন",
        };
}
