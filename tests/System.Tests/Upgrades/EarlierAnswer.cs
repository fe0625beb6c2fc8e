namespace Dukaan.System.Tests.Upgrades;

/// <summary>What an earlier release answered to a reading request.</summary>
/// <param name="Who">The header <c>Authorization</c>, or nothing: a shopper.</param>
/// <param name="Path">What was asked.</param>
/// <param name="Type">The media type.</param>
/// <param name="Body">The whole text, if it is JSON or CSV.</param>
internal sealed record EarlierAnswer(string? Who, string Path, string Type, string Body);
