using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "తెరిచే వేళలు",
            HoursHint = "మూసే రోజును ఖాళీగా వదలండి. రెండో సమయం విరామం తర్వాతిది.",
            Opens = "తెరుస్తారు",
            Closes = "మూస్తారు",
            SpecialDays = "సెలవులు, ఇతర రోజులు",
            SpecialHint = "ఆ రోజు మూసి ఉంటే సమయాలను ఖాళీగా వదలండి.",
            Day = "రోజు",
            Name = "పేరు",
            Refuse = "మూసి ఉన్నప్పుడు ఆర్డర్‌లు తీసుకోవద్దు",
            RefuseHint = "లేదంటే ఆర్డర్‌లు తర్వాతకు తీసుకుంటారు.",
            FirstDay = "వారం మొదలయ్యే రోజు",
            AsUsual = "ఎప్పటిలాగే",
            Slots = "డెలివరీ సమయాలు",
            SlotsHint = "ఆర్డర్ చేసేటప్పుడు కస్టమర్‌లు వీటిలో ఒక సమయాన్ని ఎంచుకుంటారు.",
            OrdersEach = "ఒక్కో సమయానికి ఆర్డర్‌లు",
            NoLimit = "ఖాళీ: పరిమితి లేదు.",
            Lead = "ఎన్ని గంటల ముందు",
            LeadHint = "సమయం మొదలయ్యే ఇన్ని గంటల ముందే ఆర్డర్ రావాలి.",
            DaysAhead = "ఎంచుకోగల రోజులు",
            MustChoose = "కస్టమర్ సమయాన్ని ఎంచుకోవాలి",
            ForDelivery = "డెలివరీ కోసం",
            ForPickup = "పికప్ కోసం",
            AddTime = "సమయం జోడించండి",
            NoSlots = "ఇంకా సమయాలు లేవు, కాబట్టి కస్టమర్‌లు ఏదీ ఎంచుకోరు.",
            Taken = "{1}లో {0} నిండాయి",
            Days = "రోజులు",
        };
}
