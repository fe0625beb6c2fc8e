using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "নগদ ও UPI",
            CashOnDelivery = "ক্যাশ অন ডেলিভারি",
            YourUpi = "আপনার UPI ঠিকানা",
            OnlinePayment = "অনলাইন পেমেন্ট: কার্ড, UPI ও আরও",
            OfferOnline = "দোকানে অনলাইন পেমেন্ট দিন",
            KeyId = "কী আইডি",
            SecretKey = "গোপন কী",
            WebhookSecret = "ওয়েবহুকের গোপন কী",
            TimeLimits = "সময়সীমা",
            TimeLimitsHint =
                "টাকা বা নিশ্চয়তা না আসা অর্ডার মেয়াদ পর্যন্ত আইটেম ধরে রাখে; তারপর সেগুলো বিক্রিতে ফেরে। পরে টাকা এলে "
                + "স্টক থাকলে নেওয়া হয়; না থাকলে অনলাইন পেমেন্ট নিজে থেকেই ফেরত যায়।",
            MinutesToPay = "অনলাইনে দেওয়ার মিনিট",
            MinutesHint = "সাধারণত 15 মিনিট।",
            HoursToConfirm = "আপনার নিশ্চিত করার ঘণ্টা",
            HoursHint = "ক্যাশ অন ডেলিভারি ও UPI অর্ডারের জন্য।",
            HowItBehaves = "এটি কীভাবে চলে",
            SecretHint = "সংরক্ষিত, কখনও দেখানো হয় না। বদলাতে নতুন লিখুন।",
            UpiHint =
                "গ্রাহকেরা যেকোনো UPI অ্যাপে সরাসরি আপনার ব্যাংকে দেন ও রেফারেন্স (UTR) জানান। অ্যাপে টাকা দেখে অর্ডার "
                + "পরিশোধিত করুন। UPI না দিতে চাইলে খালি রাখুন।",
            OnlineHint = gateway => $"গ্রাহকেরা {gateway}-এর পাতায় দেন; অর্ডার নিজে থেকেই পরিশোধিত হয়। দোকান কখনও কার্ড নম্বর দেখে না।",
            WebhookAt = gateway => $"ওয়েবহুকের ঠিকানা ({gateway}-এ দিন)",
            Sandbox = (id, key, secret) => $"এটি স্যান্ডবক্স, আসল টাকা চলে না: কী আইডি {id}, কী {key}, ওয়েবহুকের গোপন কী {secret}।",
            UpiCodes = "UPI কোড, যা অর্ডারকে নিজে থেকেই পরিশোধিত করে (Razorpay)",
            UpiCodesHint =
                "যে গ্রাহক UPI বেছে নেন, তিনি নিজের অর্ডারের কোড পান, স্ক্যান করতে বা অ্যাপে খুলতে, আর অর্ডার নিজে থেকেই "
                + "পরিশোধিত হয়। Razorpay-কে আপনার অ্যাকাউন্টে image content-সহ QR কোড চালু করতে বলুন; ততদিন তাদের পেমেন্ট "
                + "পেজ দেখানো হয়।",
            PaymentsTitle = "পেমেন্ট",
        };
}
