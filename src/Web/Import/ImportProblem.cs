namespace Dukaan.Web.Import;

/// <summary>A row that is not taken over.</summary>
internal sealed record ImportProblem(long Line, string Text);
