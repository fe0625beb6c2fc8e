using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "పేఅవుట్లు",
            OfGateway = "పేమెంట్ గేట్‌వే పేఅవుట్లు",
            Month = "నెల",
            NothingPaid = "ఈ నెలలో ఏమీ రాలేదు.",
            Differences = n => $"తేడాలు: {n}",
            NotPaidYet = "ఇంకా రాలేదు",
            Lines = "లైన్లు",
            FileHasAll = n => $"ఫైల్‌లో మొత్తం {n} ఉన్నాయి.",
            Print = "ప్రింట్ (PDF)",
            Hint = "ఇప్పుడే గేట్‌వేను అడిగి మీ ఆర్డర్లతో పోల్చాము. పది రోజుల తర్వాత కూడా రాని పేమెంట్ ఇక్కడ కనిపిస్తుంది.",
            Gross = "పేమెంట్లు, రీఫండ్లు తీసివేసి",
            Fees = "ఫీజు",
            TaxOnFees = "ఫీజుపై పన్ను",
            PaidOut = "అందింది",
            Payment = "పేమెంట్",
            Refund = "రీఫండ్",
            Dispute = "వివాదం",
            Other = "ఇతర",
            UnknownOrder = "ఈ షాప్ ఆర్డర్ కాదు",
            NotInHistory = "ఆర్డర్ చరిత్రలో లేదు",
            OtherAmount = "ఆర్డర్‌లో కంటే వేరే మొత్తం",
            DoesNotAddUp = "మొత్తం, ఫీజు, పేఅవుట్ సరిపోవడం లేదు",
            TestMode = "టెస్ట్ మోడ్: డబ్బు కదలదు",
            LiveMode = "లైవ్: కస్టమర్లు నిజంగా చెల్లిస్తారు",
            Gateway = "పేమెంట్ గేట్‌వే",
            FormerKey = "పాత key కి తిరిగి వెళ్లడానికి ఇది మాత్రమే మార్చండి.",
            AsOf = "ఈ తేదీ నాటికి",
            What = "రకం",
            Order = "ఆర్డర్",
            Amount = "మొత్తం",
            FeeAndTax = "ఫీజు, పన్ను",
            Net = "నికరం",
        };
}
