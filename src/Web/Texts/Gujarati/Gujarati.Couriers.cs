using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "કુરિયર",
            Hint =
                "ઓર્ડરમાંથી જ પાર્સલ બુક કરો: કુરિયર લેવા આવે છે, અને ઓર્ડર આપોઆપ આગળ વધે છે. Shiprocket ના "
                + "સેટિંગમાં API યુઝર બનાવીને અહીં લખો.",
            Login = "API યુઝરનું ઈ-મેલ સરનામું",
            Password = "API યુઝરનો પાસવર્ડ",
            PickupPlace = "પિકઅપનું સરનામું",
            PickupPlaceHint = "કુરિયર પાસે તેનું નામ. પહેલા માટે ખાલી રાખો.",
            Usual = "સામાન્ય પાર્સલ",
            UsualHint = "ઓર્ડરની બધી પ્રોડક્ટનું વજન હોય ત્યાં તેમનો સરવાળો લેવાય છે.",
            Length = "લંબાઈ (સેમી)",
            Breadth = "પહોળાઈ (સેમી)",
            Height = "ઊંચાઈ (સેમી)",
            Connected = place => $"જોડાયું. પાર્સલ અહીંથી લેવાય છે: {place}.",
            MessagesHint = "આ સરનામું અને ટોકન કુરિયરને ત્યાં લખો, જેથી તે કહે કે પાર્સલ ક્યાં છે. તે વગર થોડા કલાકે પુછાય છે.",
            Token = "ટોકન",
            Parcel = "પાર્સલ",
            Book = "પાર્સલ બુક કરો",
            Waiting = "કુરિયરના જવાબની રાહ છે. આપોઆપ ફરી પુછાશે.",
            Label = "લેબલ (PDF)",
            Labels = "લેબલ (PDF)",
            Cancel = "પાર્સલ રદ કરો",
            Where = "કુરિયરને પૂછો",
            FetchedOn = time => $"કુરિયર આવશે: {time}.",
            NotTaken = "કુરિયરે પાર્સલ ન લીધું.",
            Booked = "પાર્સલ બુક થયું",
            PickedUp = "કુરિયર લઈ ગયું",
            Moving = "રસ્તામાં",
            Out = "ડિલિવરી માટે નીકળ્યું",
            NotDelivered = "ડિલિવરી ન થઈ, કુરિયર ફરી પ્રયત્ન કરશે",
            ComingBack = "તમારી પાસે પાછું આવે છે",
            CameBack = "તમારી પાસે પાછું આવ્યું",
            Lost = "કુરિયરથી ખોવાયું",
            Cancelling = "પાર્સલ રદ થાય છે",
            Cancelled = "પાર્સલ રદ",
            FirstOrder = "આ ફોન નંબરનો પહેલો ઓર્ડર.",
            Earlier = (d, r, e) => $"આ ફોન નંબરના અગાઉના ઓર્ડર: {d} પહોંચ્યા, {r} પાછા આવ્યા, {e} પહેલાં જ પૂરા થયા.",
            CashAllowed = "આ ફોન નંબર માટે કૅશ ઑન ડિલિવરી",
            AskCustomer = "કૅશ ઑન ડિલિવરીના ઓર્ડર ગ્રાહક જાતે કન્ફર્મ કરે છે, મેસેજની લિંકથી",
            NotConfirmed = "ગ્રાહકને આ ઓર્ડર કન્ફર્મ કરવા કહ્યું છે, હજી જવાબ નથી.",
            Changed = "કુરિયર બદલાયું",
        };
}
