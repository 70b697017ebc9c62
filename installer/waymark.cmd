@echo off
rem Starts Waymark from its folder. It needs a Java of version 25 or later, and looks for one in
rem JAVA_HOME, then in PATH, then in the usual places.
rem Delayed expansion stays off: it would take every ! out of paths and arguments. Paths go from hand
rem to hand in CANDIDATE, because arguments of "call" are expanded twice.
setlocal EnableExtensions DisableDelayedExpansion
set "WANTED=25"
set "JAVA="
set "TELL="
for %%I in ("%~dp0..") do set "ROOT=%%~fI"

call :search
if defined JAVA goto start

>&2 echo Waymark needs Java %WANTED% or later, and found none in JAVA_HOME, in PATH or in the usual places.
set "TELL=yes"
call :search
>&2 echo Install a JDK %WANTED% (for example Temurin), or set JAVA_HOME to one, and start Waymark again.
exit /b 2

:start
"%JAVA%" --module-path "%ROOT%\modules" --add-modules javafx.controls ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  "-Dwaymark.engine=%ROOT%\engine" ^
  -XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=1 -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism ^
  -classpath "%ROOT%\lib\*" org.waymark.Waymark %*
exit /b %ERRORLEVEL%

:search
rem Some set JAVA_HOME with quotation marks around it.
set "CANDIDATE="
if defined JAVA_HOME set "CANDIDATE=%JAVA_HOME:"=%\bin\java.exe"
call :consider
for %%I in (java.exe) do set "CANDIDATE=%%~$PATH:I"
call :consider
for %%P in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramW6432%\Eclipse Adoptium"
  "%ProgramW6432%\Java"
  "%ProgramW6432%\Microsoft"
  "%ProgramW6432%\Zulu"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%LOCALAPPDATA%\Programs\Microsoft"
  "%USERPROFILE%\.jdks"
) do for /d %%D in ("%%~P\*") do (
  set "CANDIDATE=%%~D\bin\java.exe"
  call :consider
)
exit /b 0

:consider
if defined JAVA exit /b 0
if not defined CANDIDATE exit /b 0
if not exist "%CANDIDATE%" exit /b 0
set "FOUND="
set "MAJOR="
rem The first line that says version is: openjdk version "25.0.1" 2025-10-21. The outer quotation marks
rem are escaped, so that the inner ones guard the path and the redirection stays outside of both.
for /f "usebackq tokens=1-3" %%A in (`^""%CANDIDATE%" -version 2^>^&1^"`) do (
  if /i "%%~B"=="version" if not defined FOUND set "FOUND=%%~C"
)
for /f "tokens=1 delims=.-+_" %%M in ("%FOUND%") do set "MAJOR=%%~M"
rem Whatever holds anything but digits is no version; GEQ would compare it letter by letter.
for /f "delims=0123456789" %%N in ("%MAJOR%") do set "MAJOR="
if not defined MAJOR (
  if defined TELL >&2 echo   "%CANDIDATE%" does not tell its version.
  exit /b 0
)
if %MAJOR% GEQ %WANTED% (
  set "JAVA=%CANDIDATE%"
) else (
  if defined TELL >&2 echo   "%CANDIDATE%" is version %MAJOR%.
)
exit /b 0
