using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "ग्राहक",
            Export = "एक्सपोर्ट (CSV)",
            NameOrPhone = "नाम या फ़ोन",
            SearchThem = "ग्राहक खोजें",
            Tag = "टैग",
            All = "सभी ग्राहक",
            NoneYet = "अभी कोई ग्राहक नहीं",
            NobodyFound = "कोई नहीं मिला",
            WhoAppears = "जो भी आपकी दुकान से ऑर्डर करेगा, यहाँ दिखेगा।",
            Last = when => $"पिछला {when}",
            Spent = "ख़र्च",
            FirstLast = (first, last) => $"पहला {first}, पिछला {last}",
            Call = "कॉल करें",
            YourNotes = "आपके नोट",
            NoteHint = "नोट। सिर्फ़ आप और आपकी टीम देखती है।",
            TagsHint = "टैग, कॉमा से अलग",
            SameTag = "यही टैग",
            KeyScope = "सभी ग्राहक देखना, उनके नोट रखना",
            PartsBack = (back, sent) => $"{sent} में से {back} पार्सल लौट आए",
            CancelledLate = count => $"पक्का होने के बाद रद्द: {count}",
            BlockList = "ब्लॉक सूची",
            BlockHint = "सूची के फ़ोन नंबर से कैश ऑन डिलीवरी, या कोई भी ऑर्डर नहीं लिया जाता। ग्राहकों को वजह नहीं दिखती।",
            NotBlocked = "ब्लॉक नहीं",
            NoCash = "कैश ऑन डिलीवरी नहीं",
            NoOrders = "कोई ऑर्डर नहीं",
            BlockReason = "वजह, आपकी टीम के लिए",
            NobodyBlocked = "सूची में कोई नहीं है।",
            Block = "सूची में जोड़ें",
            BlockAddress = "किसी पते को सूची में जोड़ें",
            AddressBlockHint =
                "उस पते पर किसी का ऑर्डर नहीं लिया जाता, फ़ोन नंबर कोई भी हो। गली का नाम कैसे लिखा है, इससे फ़र्क़ नहीं पड़ता।",
            AtAddress = said => $"इस पते पर: {said}",
        };
}
