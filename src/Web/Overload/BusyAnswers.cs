using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>What who is refused is told.</summary>
internal sealed class BusyAnswers(DukaanOptions options)
{
    private readonly BusyAnswer[] _problems = BusyAnswer.Problems(options.Region);
    private readonly BusyAnswer[] _pages = BusyAnswer.Pages(options.Region);

    /// <param name="forPerson">Whether a person's browser asks for a page.</param>
    public BusyAnswer Any(bool forPerson)
    {
        var answers = forPerson ? _pages : _problems;
        return answers[Random.Shared.Next(answers.Length)];
    }
}
