namespace Dukaan.TestKit.Fuzzing;

/// <summary>A request that was answered as none may be.</summary>
/// <param name="Number">The request's number: with the seed it makes the request again.</param>
/// <param name="Why">What is wrong with the answer.</param>
/// <param name="Target">What was asked.</param>
/// <param name="Request">The request, to be repeated by hand.</param>
/// <param name="Answer">Its status and the beginning of its body.</param>
public sealed record FuzzFailure(int Number, string Why, string Target, string Request, string Answer)
{
    public override string ToString() => $"request {Number}, {Target}: {Why}\n  {Request}\n  answered {Answer}";
}
