using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "অর্ডার: হয়েছে, বদলেছে",
            ProductEvents = "পণ্য: যোগ, বদল, মোছা",
            OrdersWord = "অর্ডার",
            ProductsWord = "পণ্য",
            CopySecret = "গোপন কী এখনই কপি করুন",
            CopySecretHint = "এটি প্রতিটি বার্তায় সই করে, যাতে আপনার সিস্টেম নকল চেনে। একবারই দেখানো হয়।",
            TheSecret = "গোপন কী",
            Webhooks = "ওয়েবহুক",
            WebhooksHint =
                "আপনার সিস্টেমকে (হিসাব, গুদাম, স্প্রেডশিট) প্রতিটি অর্ডার সঙ্গে সঙ্গে জানান: সই করা বার্তা আপনার ঠিকানায় "
                + "যায়, না পৌঁছালে এক দিন ধরে আবার পাঠানো হয়।",
            Events = "ঘটনা",
            AddWebhook = "ওয়েবহুক যোগ করুন",
            AddedBefore = "এই ওয়েবহুক আগেই যোগ হয়েছে, গোপন কী তখন দেখানো হয়েছিল।",
            IsOn = "ওয়েবহুক চালু।",
            IsOff = "ওয়েবহুক বন্ধ। কিছু পাঠানো হয় না।",
            TestSent = "পরীক্ষা পাঠানো হচ্ছে।",
            TryingAgain = "আবার চেষ্টা হচ্ছে।",
            SentAgain = "আবার পাঠানো হচ্ছে।",
            Removed = "সরানো হয়েছে।",
            Webhook = "ওয়েবহুক",
            SendTest = "পরীক্ষা পাঠান",
            NewSecret = "নতুন গোপন কী…",
            ReplaceSecret = "গোপন কী বদলান",
            RemoveMore = "সরান…",
            RemoveNow = "এখনই সরান",
            TryNow = "এখনই চেষ্টা করুন",
            NothingSent = "এখনও কিছু পাঠানো হয়নি। গত সাত দিনের পাঠানো এখানে আসবে।",
            Response = "উত্তর",
            Resend = "আবার পাঠান",
            Failed = "হয়নি",
            AddedAt = when => $"যোগ {when}",
            PausedUntil = (when, reason) => $"ব্যর্থতার পর {when} পর্যন্ত থেমে আছে: {reason}",
            EventsWait = n => $"{n}টি ঘটনা পাঠানো বাকি।",
            NothingLost = "কিছু হারায় না: প্রতিটি এক দিন ধরে আবার চেষ্টা হয়।",
            TriedNext = (n, when) => $"{n} বার চেষ্টা; পরেরটি {when}।",
            Tried = n => $"{n} বার চেষ্টা।",
            Notes = new()
            {
                Arrived = "পৌঁছেছে।",
                NotPublic = "ঠিকানাটি সাধারণ ইন্টারনেটে নেই, তাই কিছু পাঠানো হয়নি।",
                Certificate = "এর TLS সার্টিফিকেট এই ঠিকানার জন্য ঠিক নয়।",
                NoName = "নামটি খুঁজে পাওয়া যায়নি।",
                BrokenOff = "সংযোগ কেটে দিয়েছে।",
                NoAnswer = "উত্তর দেয়নি।",
                WasOff = "তখন ওয়েবহুকটি বন্ধ বা মোছা ছিল।",
                Paused = "ব্যর্থতার পর থেমে আছে।",
                Later = "নিজের পালার অপেক্ষায় আছে।",
                NotTried = "চেষ্টা করা যায়নি। অপারেটরের লগে বিস্তারিত আছে।",
                GivenUp = "আর চেষ্টা হবে না।",
                Answered = status => $"উত্তর দিয়েছে {status}।",
                NoAnswerIn = seconds => $"{seconds} সেকেন্ডে উত্তর আসেনি।",
                NotReached = reason => $"পৌঁছানো যাচ্ছে না ({reason})।",
            },
        };
}
