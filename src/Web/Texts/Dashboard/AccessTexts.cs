namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Settings of the shop, API keys, the team and its activity.</summary>
internal sealed record AccessTexts
{
    public required string MayReadOrders { get; init; }
    public required string MayPackOrders { get; init; }
    public required string MayHandleOrders { get; init; }
    public required string MayRefund { get; init; }
    public required string MayReadCatalog { get; init; }
    public required string MayEditCatalog { get; init; }
    public required string MayReadSales { get; init; }
    public required string MayEditShop { get; init; }
    public required string In30 { get; init; }
    public required string In90 { get; init; }
    public required string InYear { get; init; }
    public required string Never { get; init; }
    public required string ApiKeys { get; init; }
    public required string ApiKeysHint { get; init; }
    public required string ApiReference { get; init; }
    public required string AppName { get; init; }
    public required string AppExample { get; init; }
    public required string MayDo { get; init; }
    public required string Expires { get; init; }
    public required string CreateKey { get; init; }
    public required string RevokeMore { get; init; }
    public required string RevokeNow { get; init; }
    public required string NotUsed { get; init; }
    public required string NoExpiry { get; init; }
    public required string AllMay { get; init; }
    public required string TheKey { get; init; }
    public required string ShownOnce { get; init; }
    public required string KeyRevoked { get; init; }
    public required Func<string, string> LastUsed { get; init; }
    public required Func<string, string> ExpiresAt { get; init; }
    public required Func<string, string> CreatedBefore { get; init; }
    public required Func<string, string> CopyKey { get; init; }
    public required string ShopOpened { get; init; }
    public required string SettingsChanged { get; init; }
    public required string KeyCreated { get; init; }
    public required string KeyRevokedAct { get; init; }
    public required string Invited { get; init; }
    public required string Withdrawn { get; init; }
    public required string Joined { get; init; }
    public required string RemovedFrom { get; init; }
    public required string RoleChanged { get; init; }
    public required string TermsChanged { get; init; }
    public required string GatewayChanged { get; init; }
    public required string ProductsChanged { get; init; }
    public required string ProductAdded { get; init; }
    public required string ProductEdited { get; init; }
    public required string ProductDeleted { get; init; }
    public required string PictureAdded { get; init; }
    public required string CollectionAdded { get; init; }
    public required string CollectionEdited { get; init; }
    public required string CollectionDeleted { get; init; }
    public required string CategoriesChanged { get; init; }
    public required string FrontChanged { get; init; }
    public required string WebhooksChanged { get; init; }
    public required string DomainsChanged { get; init; }
    public required string ProductsReordered { get; init; }
    public required string DiscountSaved { get; init; }
    public required string SearchChanged { get; init; }
    public required string Activity { get; init; }
    public required string WhoChanged { get; init; }
    public required string NothingMore { get; init; }
    public required string TeamHint { get; init; }
    public required string WhoChangedWhat { get; init; }
    public required string Roles { get; init; }
    public required string InviteSomebody { get; init; }
    public required string TheySignIn { get; init; }
    public required string Role { get; init; }
    public required string CreateInvitation { get; init; }
    public required string InvitedHeading { get; init; }
    public required string SendWhatsApp { get; init; }
    public required string Withdraw { get; init; }
    public required string Members { get; init; }
    public required string ChangeOrRemove { get; init; }
    public required string ChangeRole { get; init; }
    public required string InvitationWithdrawn { get; init; }
    public required string RoleIsChanged { get; init; }
    public required string RemovedNoAccess { get; init; }
    public required Func<string, string, string, string> InviteText { get; init; }
    public required Func<string, string> Until { get; init; }
    public required Func<string, string> LinkFor { get; init; }
    public required Func<string, string> Since { get; init; }
    public required Func<string, string> RoleOf { get; init; }
    public required Func<string, string> RemoveMember { get; init; }
    public required Func<string, string> SendLinkTo { get; init; }
}
