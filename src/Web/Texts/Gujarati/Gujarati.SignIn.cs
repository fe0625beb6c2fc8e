using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "નવો કોડ મોકલી રહ્યા છીએ. પહેલાંનો કોડ પણ તેની 10 મિનિટ પૂરી થાય ત્યાં સુધી ચાલશે.",
            AskFirst = "પહેલાં કોડ મંગાવો.",
            TypeCode = "કોડ લખો",
            Step = (step, steps) => $"પગલું {step}/{steps}",
            SentTo = phone => $"અમે {phone} પર મોકલ્યો છે.",
            AnotherNumber = "બીજો નંબર?",
            CodeFromMessage = "મેસેજમાં આવેલો કોડ",
            Spent = wrong => $"{wrong} પાંચ વાર ખોટો લખવાથી કોડ નકામો થઈ જાય છે.",
            Continue = "આગળ વધો",
            NothingCame = "કંઈ આવ્યું નહીં?",
            SendNewCode = "નવો કોડ મોકલો",
            IsItYou = "શું આ તમે જ છો?",
            FreshCode =
                "આનાથી પૈસા ક્યાં જાય અથવા કોણ અંદર આવી શકે તે બદલાય છે. અમે તમારા ફોન પર કોડ મોકલ્યો છે; તમે લખેલું "
                + "સચવાયેલું છે અને કોડ સાથે આગળ વધશે.",
            SignedOut = "તમે સાઇન આઉટ થયા.",
            SignedOutEverywhere = "તમે બધા ડિવાઇસ પરથી સાઇન આઉટ થયા.",
            YourPhone = "તમારો ફોન નંબર",
            Title = "સાઇન ઇન કરો અથવા તમારી દુકાન ખોલો",
            OpenOrBack = "તમારી દુકાન ખોલો, અથવા તેમાં પાછા આવો",
            PhoneIsAll = "ફક્ત તમારો ફોન નંબર જોઈએ. અમે કોડ મોકલીએ છીએ, જાહેરાત નહીં.",
            Country = "દેશ",
            SendCode = "મને કોડ મોકલો",
            InAMinute = "એક મિનિટમાં લાઇવ",
            CashAndUpi = "કૅશ ઑન ડિલિવરી અને UPI",
            ShareOnWhatsApp = "તમારી લિંક WhatsApp પર શેર કરો",
            NameShop = "દુકાનને નામ આપો",
            WhatName = "તમારી દુકાનનું નામ શું છે?",
            ChangeLater = "બધું પછી બદલી શકાય છે.",
            ShopName = "દુકાનનું નામ",
            NameExample = "આશા સ્વીટ્સ",
            ChooseLink = "લિંક જાતે પસંદ કરો",
            ShopLink = "તમારી દુકાનની લિંક",
            LinkHint = "નાના અંગ્રેજી અક્ષર, અંક અને હાઇફન. ખાલી રાખશો તો અમે નામ પરથી બનાવીશું.",
            ShowNumber = phone => $"મારો નંબર {phone} દુકાનમાં બતાવો",
            ShowNumberHint = "કૉલ અને WhatsApp માટે. કૅશ ઑન ડિલિવરીવાળા ગ્રાહકો તે શોધે છે. સેટિંગ્સમાં બદલી શકો છો.",
            OpenMyShop = "મારી દુકાન ખોલો",
            Closed = "બંધ છે",
            Join = shop => $"{shop} માં જોડાઓ",
            InvitesYou = "તમને તેની ટીમમાં આમંત્રણ આપે છે.",
            RoleOf = role => $"તમારી ભૂમિકા: {role}",
            JoinTeam = "ટીમમાં જોડાઓ",
            Welcome = shop => $"{shop} ની ટીમમાં સ્વાગત છે.",
            LeftTeam = "તમે ટીમ છોડી દીધી.",
            Invitation = "આમંત્રણ",
            NotOpenForYou = "આ આમંત્રણ તમારા માટે ખુલ્લું નથી",
            NotOpenWhy =
                "તેની મુદત પૂરી થઈ હશે, અથવા તે બીજા ફોન નંબર માટે હશે. દુકાનના માલિક પાસે નવું માગો, અથવા આમંત્રણ મળેલા "
                + "નંબરથી સાઇન ઇન કરો.",
            SignInOther = "બીજા નંબરથી સાઇન ઇન કરો",
        };
}
