using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "নতুন কোড পাঠানো হচ্ছে। আগেরটিও তার 10 মিনিট পর্যন্ত চলবে।",
            AskFirst = "আগে একটি কোড চান।",
            TypeCode = "কোড লিখুন",
            Step = (step, steps) => $"ধাপ {step}/{steps}",
            SentTo = phone => $"আমরা {phone} নম্বরে পাঠিয়েছি।",
            AnotherNumber = "অন্য নম্বর?",
            CodeFromMessage = "মেসেজের কোড",
            Spent = wrong => $"{wrong} পাঁচবার ভুল হলে কোড আর চলে না।",
            Continue = "এগিয়ে যান",
            NothingCame = "কিছু আসেনি?",
            SendNewCode = "নতুন কোড পাঠান",
            IsItYou = "এটা কি আপনি?",
            FreshCode =
                "এতে বদলায় টাকা কোথায় যাবে বা কে ঢুকতে পারবে। আপনার ফোনে কোড পাঠিয়েছি; যা লিখেছেন তা রাখা আছে, কোড দিলে " + "এগোবে।",
            SignedOut = "আপনি সাইন আউট হয়েছেন।",
            SignedOutEverywhere = "সব ডিভাইসে সাইন আউট হয়েছেন।",
            YourPhone = "আপনার ফোন নম্বর",
            Title = "সাইন ইন করুন বা দোকান খুলুন",
            OpenOrBack = "আপনার দোকান খুলুন, বা ফিরে আসুন",
            PhoneIsAll = "শুধু ফোন নম্বর লাগবে। আমরা কোড পাঠাই, বিজ্ঞাপন নয়।",
            Country = "দেশ",
            SendCode = "কোড পাঠান",
            InAMinute = "এক মিনিটের কমে চালু",
            CashAndUpi = "ক্যাশ অন ডেলিভারি ও UPI",
            ShareOnWhatsApp = "WhatsApp-এ লিংক শেয়ার করুন",
            NameShop = "দোকানের নাম দিন",
            WhatName = "আপনার দোকানের নাম কী?",
            ChangeLater = "পরে সব বদলানো যাবে।",
            ShopName = "দোকানের নাম",
            NameExample = "আশা সুইটস",
            ChooseLink = "লিংক নিজে বেছে নিন",
            ShopLink = "দোকানের লিংক",
            LinkHint = "ইংরেজি ছোট অক্ষর, সংখ্যা ও হাইফেন। খালি রাখলে নাম থেকে বানাব।",
            ShowNumber = phone => $"দোকানে আমার নম্বর {phone} দেখান",
            ShowNumberHint = "কল ও WhatsApp-এর জন্য। ডেলিভারিতে টাকা দেওয়া গ্রাহকেরা এটি খোঁজেন। সেটিংসে বদলানো যায়।",
            OpenMyShop = "আমার দোকান খুলুন",
            Closed = "বন্ধ",
            Join = shop => $"{shop}-এ যোগ দিন",
            InvitesYou = "আপনাকে টিমে ডাকছে।",
            RoleOf = role => $"আপনার ভূমিকা: {role}",
            JoinTeam = "টিমে যোগ দিন",
            Welcome = shop => $"{shop}-এর টিমে স্বাগতম।",
            LeftTeam = "আপনি টিম ছেড়েছেন।",
            Invitation = "আমন্ত্রণ",
            NotOpenForYou = "এই আমন্ত্রণ আপনার জন্য নয়",
            NotOpenWhy =
                "হয়তো মেয়াদ শেষ, বা অন্য নম্বরের জন্য। মালিকের কাছে নতুন একটি চান, বা যে নম্বর ডাকা হয়েছে তা দিয়ে সাইন " + "ইন করুন।",
            SignInOther = "অন্য নম্বরে সাইন ইন করুন",
        };
}
