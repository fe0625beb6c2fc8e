using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: તમારી દુકાન, એક મિનિટમાં ઑનલાઇન",
            Summary = "તમારા ફોન નંબરથી ઑનલાઇન દુકાન ખોલો, લિંક શેર કરો, ઓર્ડર લો. મફત, અને સસ્તા ફોન પર પણ મોંઘા ફોન જેટલી જ ઝડપી.",
            Short = "એક મિનિટમાં ઑનલાઇન દુકાન ખોલો.",
            SignIn = "સાઇન ઇન",
            Lead = "તમારી દુકાન, એક મિનિટમાં ઑનલાઇન",
            LeadHint = "ફક્ત એક ફોન નંબર જોઈએ. તમે વેચો છો તે ઉમેરો, લિંક WhatsApp પર શેર કરો, અને ઓર્ડર તમારા ફોન પર આવશે.",
            OpenYourShop = "તમારી દુકાન ખોલો",
            WithPhone = "તમારા ફોનથી સાઇન ઇન કરો",
            WithPhoneHint = "પાસવર્ડ નહીં, ફોર્મ નહીં. મેસેજમાં કોડ, અને તમે અંદર.",
            AddGoods = "તમે વેચો છો તે ઉમેરો",
            AddGoodsHint = "એક ફોટો, એક કિંમત, બસ. બે હજાર વાનગી હોય કે બે સાડી.",
            ShareLink = "લિંક શેર કરો",
            ShareLinkHint = "WhatsApp પર, Instagram પર, કાઉન્ટર પર QR કોડ તરીકે.",
            Why = "તમે જે રીતે વેચો છો તેના માટે બનેલું",
            WhyPay = "કૅશ ઑન ડિલિવરી, અથવા સીધું તમારા ખાતામાં UPI",
            WhyFast = "ધીમા ફોન પર પણ તરત ખૂલતાં પેજ",
            WhyOrders = "ઓર્ડર આવે કે તરત જુઓ; એક ટૅપમાં કન્ફર્મ, પેક કરો અને મોકલો",
            WhyYours = "તમારા રંગ, તમારી ભાષા, તમારી લિંક",
            Means = "Dukaan એટલે દુકાન.",
            NoShopTitle = "એવી કોઈ દુકાન નથી",
            NoShop = "આ લિંક પર કોઈ દુકાન નથી",
            NoShopHint = "લિંક તપાસો, અથવા વિક્રેતા પાસે ફરી માગો.",
            WhatIs = "Dukaan શું છે?",
            NoOrderTitle = "એવો કોઈ ઓર્ડર નથી",
            NoOrder = "આ લિંક પર કોઈ ઓર્ડર નથી",
            NoOrderHint = "લિંક પૂરી છે કે નહીં તપાસો, અથવા વિક્રેતાને પૂછો.",
            NothingHere = "અહીં કંઈ નથી",
            TooManyTries = "ઘણા બધા પ્રયાસ થયા",
            BusyNow = "અત્યારે વ્યસ્ત છે",
            WentWrong = "કંઈક ખોટું થયું",
            DidNotWork = "આ થઈ શક્યું નહીં",
            GoBack = "પાછા જાઓ",
        };
}
