namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Orders: their list, one order, its actions and its history.</summary>
internal sealed record OrderDeskTexts
{
    public required string Selected { get; init; }
    public required string SelectAll { get; init; }
    public required string PackingSlips { get; init; }
    public required string SelectFirst { get; init; }
    public required string ChangedMeanwhile { get; init; }
    public required string NoneChanged { get; init; }
    public required string NoLongerExists { get; init; }
    public required Func<string, string> OrderNumber { get; init; }
    public required string WhatToDo { get; init; }
    public required string Unplaced { get; init; }
    public required string Complete { get; init; }
    public required string AllReturned { get; init; }
    public required string NobodyPaid { get; init; }
    public required string NotPaidYet { get; init; }
    public required Func<string, string> Owe { get; init; }
    public required Func<string, string> GoingBack { get; init; }
    public required string IsRejected { get; init; }
    public required string IsCancelled { get; init; }
    public required Func<string, string> StillDueOnline { get; init; }
    public required Func<string, string> StillDue { get; init; }
    public required Func<string, string, string> Claimed { get; init; }
    public required Func<string, string> LookFor { get; init; }
    public required string RejectWhen { get; init; }
    public required string CancelWhen { get; init; }
    public required string ReturnWhen { get; init; }
    public required string Carrier { get; init; }
    public required string Tracking { get; init; }
    public required string UtrOptional { get; init; }
    public required string SoldOutReason { get; init; }
    public required string NotThere { get; init; }
    public required string Closed { get; init; }
    public required string CustomerAsked { get; init; }
    public required string NotReached { get; init; }
    public required string TeamNote { get; init; }
    public required string PaidTwice { get; init; }
    public required string NotDeliverable { get; init; }
    public required string ReturnedReason { get; init; }
    public required string HowManyBack { get; init; }
    public required string Damaged { get; init; }
    public required string WrongItem { get; init; }
    public required string DidNotFit { get; init; }
    public required string QuantityOfEach { get; init; }
    public required string AddressLine { get; init; }
    public required string City { get; init; }
    public required string PostalCode { get; init; }
    public required string State { get; init; }
    public required string CountryIfOther { get; init; }
    public required string NewAddressHint { get; init; }
    public required string ReasonOptional { get; init; }
    public required string Why { get; init; }
    public required Func<string, string> HowMuch { get; init; }
    public required string New { get; init; }
    public required string Confirmed { get; init; }
    public required string Packed { get; init; }
    public required string Shipped { get; init; }
    public required string Delivered { get; init; }
    public required string Rejected { get; init; }
    public required string Cancelled { get; init; }
    public required string Expired { get; init; }
    public required string Returned { get; init; }
    public required string PartlyPaid { get; init; }
    public required string Paid { get; init; }
    public required string UpiNotPaid { get; init; }
    public required string OnlineNotPaid { get; init; }
    public required string CashOnDelivery { get; init; }
    public required string NoteGivenBack { get; init; }
    public required string Refunded { get; init; }
    public required string GivenBack { get; init; }
    public required string PartlyRefunded { get; init; }
    public required string PartlyGivenBack { get; init; }
    public required string DoConfirm { get; init; }
    public required string DoReject { get; init; }
    public required string DoMarkPaid { get; init; }
    public required string DoPack { get; init; }
    public required string DoShip { get; init; }
    public required string DoDeliver { get; init; }
    public required string DoCancel { get; init; }
    public required string DoRefund { get; init; }
    public required string DoReturn { get; init; }
    public required string DoEdit { get; init; }

    /// <summary>Goods that an order gets besides.</summary>
    public required string AddItems { get; init; }
    public required string AddItemsHint { get; init; }
    public required string DoNote { get; init; }
    public required string DidConfirm { get; init; }
    public required string DidReject { get; init; }
    public required string DidMarkPaid { get; init; }
    public required string DidPack { get; init; }
    public required string DidShip { get; init; }
    public required string DidDeliver { get; init; }
    public required string DidCancel { get; init; }
    public required string DidReturn { get; init; }
    public required string DidEdit { get; init; }
    public required string DidNote { get; init; }
    public required string DidIt { get; init; }
    public required string DidRefund { get; init; }
    public required string DidGiveBack { get; init; }
    public required string HadPlaced { get; init; }
    public required string HadMarkedPaid { get; init; }
    public required string HadNote { get; init; }
    public required string HadErased { get; init; }
    public required string HadEdited { get; init; }
    public required string HadExpired { get; init; }
    public required string HadReinstated { get; init; }
    public required string HadClaimed { get; init; }
    public required string HadReceived { get; init; }
    public required string HadRefundFailed { get; init; }

    public required string HadDisputed { get; init; }

    public required string HadDisputeWon { get; init; }

    public required string HadDisputeLost { get; init; }
    public required string HadPaymentFailed { get; init; }
    public required string HadRefundRequested { get; init; }
    public required string Sound { get; init; }
    public required string OrdersHeading { get; init; }
    public required string ByState { get; init; }
    public required string All { get; init; }
    public required string NoMatch { get; init; }
    public required string NoMatchHint { get; init; }
    public required string ShowAll { get; init; }
    public required string NoOrders { get; init; }
    public required string NoOrdersHint { get; init; }
    public required string NothingHere { get; init; }
    public required string Newest { get; init; }
    public required string OlderOrders { get; init; }
    public required string NoneInState { get; init; }
    public required string WasChanged { get; init; }
    public required string WasChangedHint { get; init; }
    public required string Customer { get; init; }
    public required string Call { get; init; }
    public required string PickupBy { get; init; }
    public required string Gift { get; init; }
    public required string CustomerNote { get; init; }
    public required string CustomerPage { get; init; }
    public required string DeliverTo { get; init; }
    public required string OpenMap { get; init; }
    public required string History { get; init; }
    public required string StillToPay { get; init; }
    public required Func<string, string> DeliveryTo { get; init; }
    public required Func<string, string> TaxIncluded { get; init; }
    public required Func<string, string> PlaceOfSupply { get; init; }
    public required Func<string, string, string, string> Hello { get; init; }
    public required Func<string, string> ToAddress { get; init; }
    public required Func<string, string> NowAmount { get; init; }
    public required string Any { get; init; }
    public required string NotPaid { get; init; }
    public required string Upi { get; init; }
    public required string Online { get; init; }
    public required string SearchHint { get; init; }
    public required string SearchOrders { get; init; }
    public required string FilterPrint { get; init; }
    public required string Payment { get; init; }
    public required string PaymentMethod { get; init; }
    public required string ApplyFilters { get; init; }
    public required string PrintList { get; init; }
    public required string ExportCsv { get; init; }
    public required string PlacedAt { get; init; }
    public required string StateColumn { get; init; }
    public required Func<long, string> NewestOnly { get; init; }
    public required string ReturnComes { get; init; }
    public required string ReturnAnswer { get; init; }
    public required string HowItComesBack { get; init; }
    public required string Worn { get; init; }
    public required string TooLate { get; init; }
    public required string AsDescribed { get; init; }
    public required string DoApproveReturn { get; init; }
    public required string DoDeclineReturn { get; init; }
    public required string DidApproveReturn { get; init; }
    public required string DidDeclineReturn { get; init; }
    public required string HadReview { get; init; }
    public required string HadReturnAsked { get; init; }
    public required string HadReturnApproved { get; init; }
    public required string HadReturnDeclined { get; init; }
    public required string HadExchanged { get; init; }
    public required string HadExchangeFailed { get; init; }
    public required Func<string, string> ForVariant { get; init; }
    public required string WentOnSale { get; init; }
    public required string YouTakeBack { get; init; }
    public required string AsksReturn { get; init; }
    public required Func<string, string> InExchangeFor { get; init; }
    public required string ForMoney { get; init; }
    public required string SoldFor { get; init; }
    public required string CustomerPhoto { get; init; }
    public required string InExchange { get; init; }
    public required Func<string, string> GoesOut { get; init; }
    public required string NothingOut { get; init; }
    public required string TheItems { get; init; }
    public required string OnSaleAgain { get; init; }
    public required string NotFit { get; init; }
    public required Func<string, string> GiveBackNow { get; init; }
}
