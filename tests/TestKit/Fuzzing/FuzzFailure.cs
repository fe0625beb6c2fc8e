namespace Dukaan.TestKit.Fuzzing;

/// <summary>A request whose response is wrong.</summary>
/// <param name="Number">The request's number: with the seed it generates the request again.</param>
/// <param name="Why">The error in the response.</param>
/// <param name="Target">The target of the request.</param>
/// <param name="Request">The request, to be repeated by hand.</param>
/// <param name="Answer">The response: its status and the beginning of its body.</param>
public sealed record FuzzFailure(int Number, string Why, string Target, string Request, string Answer)
{
    public override string ToString() => $"request {Number}, {Target}: {Why}\n  {Request}\n  answered {Answer}";
}
