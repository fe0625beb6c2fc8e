using Dukaan.Values;

namespace Dukaan.Web.Team;

/// <summary>The page on which an invitation is accepted: <c>/dashboard/join/{storeId}-{invitationId}</c>.</summary>
public static class InvitationLink
{
    public const string Base = "/dashboard/join";

    public static string Path(string storeId, string invitationId) => $"{Base}/{storeId}-{invitationId}";

    public static string Whole(string publicUrl, string storeId, string invitationId) => publicUrl + Path(storeId, invitationId);

    /// <summary>The store and the invitation of the link's last part, or null.</summary>
    public static (string StoreId, string InvitationId)? Read(string? code) =>
        code?.Split('-') is [var storeId, var invitationId] && Ids.IsId(storeId) && Ids.IsId(invitationId) ? (storeId, invitationId) : null;
}
