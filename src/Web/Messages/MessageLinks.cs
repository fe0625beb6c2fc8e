using Dukaan.Web.Settings;

namespace Dukaan.Web.Messages;

/// <summary>The links in messages.</summary>
internal static class MessageLinks
{
    /// <summary>The address of this site for people; null: messages have no links. In development, the listening address.</summary>
    public static string? Site(DukaanOptions options) =>
        options.PublicUrl ?? (options.IsDevelopment ? options.Urls.Split(';')[0].TrimEnd('/') : null);
}
